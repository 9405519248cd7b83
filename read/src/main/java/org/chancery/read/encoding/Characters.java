package org.chancery.read.encoding;

/** Which characters of a text are kept. */
public final class Characters {
  private Characters() {}

  /**
   * Makes {@code \r\n} and a lone {@code \r} one {@code \n}, and drops NUL and the other control
   * characters (a form feed becomes a line end). No-break spaces, soft hyphens and all else stay.
   */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          kept.append('\n');
        }
      } else if (c == '\f') {
        kept.append('\n');
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
