package org.chancery.read.encoding;

/**
 * How much a text reads like Russian or like a language of western Europe. A wrong code page shows
 * in three ways: rare letters become frequent, case changes inside words, and signs stand between
 * letters.
 */
final class Letters {

  /**
   * Russian letters by how often they occur in a thousand (the order is the alphabet's, а to я);
   * the figures are those of the Russian National Corpus, rounded.
   */
  private static final int[] FREQUENCY = {
    80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7,
    4, 1, 19, 17, 3, 6, 20
  };

  /** The letters that western languages write with marks, without those that hardly occur. */
  private static final String WESTERN = "àâäáãåæçèéêëíìîïñóòôöõøœßúùûüÿ";

  private Letters() {}

  /** Higher is likelier; only characters outside ASCII count. */
  static double score(String text) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += worth(c, before, after);
      }
    }
    return score;
  }

  private static double worth(char c, char before, char after) {
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return -6;
    }
    char low = Character.toLowerCase(c);
    if ((low >= 'а' && low <= 'я') || low == 'ё') {
      return cyrillic(c, low, before);
    }
    if (WESTERN.indexOf(low) >= 0) {
      return western(c, before, after);
    }
    if (Character.isLetter(c)) {
      return -2;
    }
    return sign(c, before, after);
  }

  private static double cyrillic(char c, char low, char before) {
    int frequency = low == 'ё' ? 2 : FREQUENCY[low - 'а'];
    double worth = Math.log(frequency / 12.0);
    boolean inWord = Character.isLetter(before);
    if (inWord && before < 0x80) {
      worth -= 3;
    }
    if (inWord && Character.isUpperCase(c) && Character.isLowerCase(before)) {
      worth -= 4;
    }
    return worth + 0.5;
  }

  /** A marked letter stands by plain ones; several in a row are another alphabet misread. */
  private static double western(char c, char before, char after) {
    boolean lonely = isAscii(before) && isAscii(after);
    if (!lonely) {
      return -2;
    }
    boolean jump = Character.isUpperCase(c) && Character.isLowerCase(before);
    return jump ? -3 : 1;
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  private static double sign(char c, char before, char after) {
    boolean amid = Character.isLetter(before) && Character.isLetter(after);
    if ("«»“”„–—’‘…№\u00A0•§°".indexOf(c) >= 0) {
      return amid && c != '’' && c != '–' && c != '—' && c != '\u00A0' ? -1 : 1;
    }
    return amid ? -3 : -1;
  }
}
