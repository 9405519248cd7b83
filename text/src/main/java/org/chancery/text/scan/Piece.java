package org.chancery.text.scan;

/**
 * A word, a run of digits or a mark.
 *
 * @param start offset in the document's text, in UTF-16 code units
 * @param end exclusive
 * @param key folded for look-up: lower case, ё as е, every hyphen and dash as {@code -}, every
 *     apostrophe as {@code '}
 * @param spaced true where white space or the start of the stretch comes before
 * @param capital true where the word starts with a capital letter
 */
public record Piece(int start, int end, String key, Kind kind, boolean spaced, boolean capital) {

  /** What a piece is made of. */
  public enum Kind {
    WORD,
    DIGITS,
    MARK
  }

  public boolean is(String mark) {
    return key.equals(mark);
  }

  public boolean digits() {
    return kind == Kind.DIGITS;
  }

  public boolean word() {
    return kind == Kind.WORD;
  }
}
