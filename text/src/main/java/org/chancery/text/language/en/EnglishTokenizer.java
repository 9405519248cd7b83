package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.span.Span;

/**
 * Cuts a sentence into words and marks. Hyphenated words stay whole ("Russian-made", "T-34"), the
 * possessive is a word of its own, dots stay with abbreviations and initials, and separators stay
 * inside numbers.
 */
final class EnglishTokenizer {

  /** Abbreviations in lower case that keep their dot when they are written with a capital. */
  private final Set<String> dotted;

  EnglishTokenizer(Set<String> dotted) {
    this.dotted = dotted;
  }

  /** Spans of the tokens of {@code sentence}, in text order. */
  List<Span> tokens(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff') {
        i++;
        continue;
      }
      int end = end(text, i, sentence.end());
      spans.add(new Span(i, end));
      i = end;
    }
    return spans;
  }

  private int end(String text, int start, int limit) {
    char c = text.charAt(start);
    if (possessive(text, start, limit)) {
      return start + 2;
    }
    if (Character.isLetterOrDigit(c)) {
      return wordEnd(text, start, limit);
    }
    if (Character.isHighSurrogate(c) && start + 1 < limit) {
      return start + 2;
    }
    return start + 1;
  }

  private static boolean possessive(String text, int i, int limit) {
    return apostrophe(text.charAt(i))
        && i + 1 < limit
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= limit || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private int wordEnd(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\u00ad') {
        i++;
      } else if (joins(text, start, i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return dotted(text, start, i, limit);
  }

  /** Whether the mark at {@code i} stands inside a word or a number. */
  private static boolean joins(String text, int start, int i, int limit) {
    if (i + 1 >= limit || possessive(text, i, limit)) {
      return false;
    }
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (hyphen(c) || apostrophe(c)) {
      return Character.isLetterOrDigit(after);
    }
    if (c == ',' || c == '.') {
      boolean number = Character.isDigit(before) && Character.isDigit(after);
      boolean abbreviation =
          c == '.' && Character.isLetter(after) && lettersAndDots(text, start, i);
      return number || abbreviation;
    }
    return c == '$' && Character.isUpperCase(before) && i - start <= 3;
  }

  /** "U.S", "H.E": single letters parted by dots so far; "A.Diallo" is cut after its dot. */
  private static boolean lettersAndDots(String text, int start, int dot) {
    int run = 0;
    for (int i = start; i < dot; i++) {
      run = text.charAt(i) == '.' ? 0 : run + 1;
      if (run > 1) {
        return false;
      }
    }
    boolean letterAlone = dot + 2 >= text.length() || !Character.isLetter(text.charAt(dot + 2));
    return run == 1 && letterAlone;
  }

  /** Takes the last dot of "U.S." and of an initial "T." into the word. */
  private int dotted(String text, int start, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    boolean dots =
        text.substring(start, end).indexOf('.') > 0
            && Character.isLetter(text.charAt(end - 1))
            && Character.isLetter(text.charAt(start));
    boolean title =
        Character.isUpperCase(text.charAt(start))
            && dotted.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    return initial || dots || title ? end + 1 : end;
  }
}
