package org.chancery.text.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into {@linkplain Piece pieces} in one pass. */
public final class Scanner {

  private Scanner() {}

  /** The pieces of {@code text} between {@code from} and {@code to}, in text order. */
  public static List<Piece> scan(String text, int from, int to) {
    List<Piece> pieces = new ArrayList<>((to - from) / 5 + 4);
    boolean spaced = true;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        spaced = true;
        i++;
        continue;
      }
      int end = endOf(text, i, to);
      Piece.Kind kind =
          isDigit(c)
              ? Piece.Kind.DIGITS
              : Character.isLetter(c) ? Piece.Kind.WORD : Piece.Kind.MARK;
      pieces.add(new Piece(i, end, fold(text, i, end), kind, spaced, Character.isUpperCase(c)));
      spaced = false;
      i = end;
    }
    return pieces;
  }

  private static int endOf(String text, int start, int to) {
    char c = text.charAt(start);
    int end = start + 1;
    if (isDigit(c)) {
      while (end < to && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(c)) {
      while (end < to && isInsideWord(text.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(c) && end < to) {
      end++;
    }
    return end;
  }

  /** A soft hyphen and a combining accent belong to the word around them. */
  private static boolean isInsideWord(char c) {
    return Character.isLetter(c) || c == '\u00ad' || c == '\u0301';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space, the no-break, thin and zero-width spaces included. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static String fold(String text, int start, int end) {
    if (end == start + 1) {
      return foldMark(text.charAt(start));
    }
    String key = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (key.indexOf('ё') >= 0) {
      key = key.replace('ё', 'е');
    }
    return key.indexOf('\u00ad') < 0 && key.indexOf('\u0301') < 0
        ? key
        : key.replace("\u00ad", "").replace("\u0301", "");
  }

  private static String foldMark(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2018', '\u2019', '\u02bc', '`' -> "'";
      case '\u2044' -> "/";
      default -> {
        char lower = Character.toLowerCase(c);
        yield String.valueOf(lower == 'ё' ? 'е' : lower);
      }
    };
  }
}
