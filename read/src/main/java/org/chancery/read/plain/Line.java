package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param start offset of its first character that is no white space
 * @param end offset after its last such character; equal to start where the line is blank
 * @param indent how many characters stand before the first
 * @param hard it ends in two spaces, Markdown's sign for a break that is meant
 */
record Line(String text, int start, int end, int indent, boolean hard) {

  /** The lines of {@code text} between two offsets. */
  static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    int at = from;
    while (at < to) {
      int stop = text.indexOf('\n', at);
      int end = stop < 0 || stop > to ? to : stop;
      lines.add(trimmed(text, at, end));
      at = end + 1;
    }
    return lines;
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(text, start, end, start - from, start < end && to - end >= 2);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  boolean blank() {
    return start == end;
  }

  String words() {
    return text.substring(start, end);
  }

  /** Column after the last character. */
  int width() {
    return indent + end - start;
  }

  boolean startsLower() {
    return !blank() && Character.isLowerCase(text.charAt(start));
  }

  /** The line ends as a sentence ends, or with the colon before a list. */
  boolean ended() {
    int i = end - 1;
    boolean closing = true;
    while (i >= start && closing) {
      // Quotation marks, brackets, emphasis and numbers of notes may follow the stop.
      int note = text.charAt(i) == ']' ? text.lastIndexOf('[', i) : -1;
      closing = note >= start || "\"'»”’)*_".indexOf(text.charAt(i)) >= 0;
      i = note >= start ? note - 1 : closing ? i - 1 : i;
    }
    return i >= start && ".!?…:;".indexOf(text.charAt(i)) >= 0;
  }

  int firstWord() {
    int i = start;
    while (i < end && !isSpace(text.charAt(i))) {
      i++;
    }
    return i - start;
  }
}
