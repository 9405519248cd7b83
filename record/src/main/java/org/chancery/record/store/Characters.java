package org.chancery.record.store;

/** Which strings every store gives back as they were. */
final class Characters {

  private Characters() {}

  /** False where a text holds NUL (PostgreSQL refuses it) or half a surrogate pair (UTF-8 does). */
  static boolean keepable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
