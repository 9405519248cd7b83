package org.chancery.record.account;

/**
 * Makes what somebody typed fit for one line of a log: nothing in it can begin another line, hide,
 * or turn the direction of reading.
 */
final class OneLine {

  /** Code points that are kept of one field. */
  private static final int LONGEST = 500;

  private OneLine() {}

  /** The same with a mark in place of what does not belong in a line. */
  static String of(String written) {
    StringBuilder line = new StringBuilder(Math.min(written.length(), LONGEST));
    written.codePoints().limit(LONGEST).map(OneLine::shown).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static int shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          0xFFFD;
      default -> c;
    };
  }
}
