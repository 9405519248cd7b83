package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.span.Span;

/**
 * Cuts a stretch of text into words, numbers and marks. A full stop that abbreviates is part of its
 * word («г.», «т.е.», «В.»); hyphens and apostrophes inside words do not part them.
 */
final class Tokenizer {

  private final Set<String> abbreviations;
  private final int longest;

  /**
   * @param abbreviations in lower case, with their full stops
   */
  Tokenizer(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.longest = abbreviations.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words between two offsets of a text, in order. */
  List<Word> words(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int next = at;
      char c = text.charAt(at);
      if (blank(c)) {
        at++;
        continue;
      }
      if (Character.isLetter(c)) {
        next = letters(text, at, end);
      } else if (Character.isDigit(c)) {
        next = digits(text, at, end);
      } else {
        next = marks(text, at, end);
      }
      words.add(Word.of(new Span(at, next), text.substring(at, next), false));
      at = next;
    }
    return words;
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private int letters(String text, int at, int end) {
    int abbreviated = abbreviation(text, at, end);
    if (abbreviated > 0) {
      return abbreviated;
    }
    int next = at + 1;
    while (next < end && (wordChar(text.charAt(next)) || joins(text, next, end))) {
      next++;
    }
    boolean initial = next == at + 1 && Character.isUpperCase(text.charAt(at));
    return initial && next < end && text.charAt(next) == '.' ? next + 1 : next;
  }

  private static boolean wordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\u0301';
  }

  /** A hyphen or an apostrophe between letters: «премьер-министр», «Кот-д’Ивуар», «Ту-154». */
  private static boolean joins(String text, int at, int end) {
    char c = text.charAt(at);
    boolean joint = c == '-' || c == '\u2011' || c == '\u2010' || c == '\'' || c == '’';
    return joint && at + 1 < end && wordChar(text.charAt(at + 1));
  }

  /** The end of the longest abbreviation that begins here, or 0. */
  private int abbreviation(String text, int at, int end) {
    for (int length = Math.min(longest, end - at); length > 1; length--) {
      int stop = at + length;
      boolean dotted = text.charAt(stop - 1) == '.';
      if (dotted && abbreviations.contains(text.substring(at, stop).toLowerCase(Locale.ROOT))) {
        return Character.isUpperCase(text.charAt(at)) && length == 2 ? 0 : stop;
      }
    }
    return 0;
  }

  /** «1,5», «12.05.2019», «15-й», «2010/11». A comma or point counts only between digits. */
  private static int digits(String text, int at, int end) {
    int next = at + 1;
    while (next < end) {
      char c = text.charAt(next);
      boolean inner =
          (c == ',' || c == '.' || c == ':' || c == '/')
              && next + 1 < end
              && Character.isDigit(text.charAt(next + 1));
      if (!Character.isDigit(c) && !inner && !suffix(text, next, end)) {
        return next;
      }
      next++;
    }
    return next;
  }

  /** The hyphen of «15-й» or «90-х», or a letter after it. */
  private static boolean suffix(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '-' || c == '\u2011') {
      return at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }
    return Character.isLetter(c)
        && (text.charAt(at - 1) == '-'
            || text.charAt(at - 1) == '\u2011'
            || Character.isLetter(text.charAt(at - 1)));
  }

  /** One mark, or a run of the same full stops, question or exclamation marks. */
  private static int marks(String text, int at, int end) {
    int next = at + 1;
    char c = text.charAt(at);
    if (".!?…".indexOf(c) >= 0) {
      while (next < end && ".!?…".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
    }
    if (Character.isHighSurrogate(c) && next < end) {
      next++;
    }
    return next;
  }
}
