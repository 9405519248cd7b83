package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;

/** How a word is written, apart from which word it is. */
final class Spelling {

  /** The mark of the possessive; it parts a name from what is owned, so tables never end in it. */
  static final String POSSESSIVE = "'s";

  private Spelling() {}

  /** Plain hyphens and apostrophes, no soft hyphens, no dot at the end of an abbreviation. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\u2010', '\u2011' -> plain.append('-');
        case '’', '‘', 'ʻ', 'ʼ' -> plain.append('\'');
        case '\u00ad' -> {}
        default -> plain.append(c);
      }
    }
    int n = plain.length();
    if (n > 1 && plain.charAt(n - 1) == '.') {
      plain.setLength(n - 1);
    }
    return plain.toString();
  }

  /** A table's name cut as tokens are cut: marks and the possessive are words of their own. */
  static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    for (String raw : name.strip().split(" ")) {
      if (!raw.isEmpty()) {
        cut(raw, words);
      }
    }
    return words;
  }

  private static void cut(String raw, List<String> words) {
    int start = 0;
    int end = raw.length();
    while (start < end - 1 && mark(raw.charAt(start))) {
      words.add(raw.substring(start, ++start));
    }
    List<String> tail = new ArrayList<>();
    while (end > start + 1 && mark(raw.charAt(end - 1))) {
      tail.addFirst(raw.substring(--end, end + 1));
    }
    String word = plain(raw.substring(start, end));
    if (word.length() > 2 && word.endsWith(POSSESSIVE)) {
      words.add(word.substring(0, word.length() - 2));
      words.add(POSSESSIVE);
    } else {
      words.add(word);
    }
    words.addAll(tail);
  }

  private static boolean mark(char c) {
    return c == ',' || c == '(' || c == ')' || c == '"' || c == '«' || c == '»';
  }

  /** Which capitals a table's word asks of the text. */
  enum Capitals {
    ANY,
    FIRST,
    ALL;

    static Capitals of(String word) {
      if (!capitalised(word)) {
        return ANY;
      }
      long letters = word.codePoints().filter(Character::isLetter).count();
      boolean all = word.codePoints().noneMatch(Character::isLowerCase);
      return all && letters > 1 ? ALL : FIRST;
    }

    boolean fit(String text) {
      return switch (this) {
        case ANY -> true;
        case FIRST -> capitalised(text);
        case ALL -> text.codePoints().noneMatch(Character::isLowerCase);
      };
    }
  }

  static boolean capitalised(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
