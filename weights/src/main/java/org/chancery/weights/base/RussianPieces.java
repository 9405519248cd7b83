package org.chancery.weights.base;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which pieces of the multilingual vocabulary stay: all that Russian words are made of, digits,
 * punctuation, and Latin pieces short enough to spell any name with. Every other word of a hundred
 * languages goes, and with it three quarters of the model's size.
 */
final class RussianPieces {

  private static final int LATIN = 3;
  private static final int MARKERS = 32;

  private RussianPieces() {}

  /** The numbers of the pieces that stay, ascending. */
  static int[] of(List<String> pieces) {
    return IntStream.range(0, pieces.size()).filter(i -> stays(pieces.get(i), i)).toArray();
  }

  private static boolean stays(String piece, int number) {
    if (piece.startsWith("[") && piece.endsWith("]") && piece.length() > 2) {
      return number < MARKERS || !piece.startsWith("[unused");
    }
    String letters = piece.startsWith("##") && piece.length() > 2 ? piece.substring(2) : piece;
    boolean russian = letters.chars().allMatch(RussianPieces::russian);
    boolean sign = letters.length() == 1 && !Character.isLetter(letters.charAt(0));
    boolean latin = letters.chars().allMatch(c -> c < 0x80);
    boolean digits = letters.chars().allMatch(c -> c >= '0' && c <= '9');
    return russian || sign || digits || latin && letters.length() <= LATIN;
  }

  private static boolean russian(int c) {
    return c >= 'а' && c <= 'я' || c >= 'А' && c <= 'Я' || c == 'ё' || c == 'Ё';
  }
}
