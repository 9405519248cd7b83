package org.chancery.model.piece;

import java.text.Normalizer;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;

/**
 * Cuts text into the pieces of a vocabulary: words at white space and punctuation, and each word
 * into the longest pieces from its left (Wu and others, 2016; the rules of BERT's own tokenizer).
 */
public final class WordPiece {

  private static final int LONGEST = 100;

  private final Vocabulary vocabulary;
  private final boolean lowerCase;

  /**
   * A cutter for one vocabulary.
   *
   * @param lowerCase whether capitals and accents are dropped first
   */
  public WordPiece(Vocabulary vocabulary, boolean lowerCase) {
    this.vocabulary = vocabulary;
    this.lowerCase = lowerCase;
  }

  /** Hands over the numbers of the pieces of {@code text}, in order. */
  public void cut(String text, IntConsumer pieces) {
    StringBuilder word = new StringBuilder();
    PrimitiveIterator.OfInt characters = normal(text).codePoints().iterator();
    while (characters.hasNext()) {
      int c = characters.nextInt();
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean alone = standsAlone(c);
      if (space || alone) {
        word(word, pieces);
        if (alone) {
          word(word.appendCodePoint(c), pieces);
        }
      } else if (!dropped(c)) {
        word.appendCodePoint(c);
      }
    }
    word(word, pieces);
  }

  private String normal(String text) {
    return lowerCase
        ? Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Control characters, and accents where capitals go too. */
  private boolean dropped(int c) {
    int type = Character.getType(c);
    return c == 0
        || c == 0xfffd
        || type == Character.CONTROL
        || type == Character.FORMAT
        || lowerCase && type == Character.NON_SPACING_MARK;
  }

  /** Punctuation, all ASCII signs (as BERT counts them), and ideographs are words by themselves. */
  private static boolean standsAlone(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(c);
    };
  }

  /** Cuts one word and empties it. */
  private void word(StringBuilder word, IntConsumer pieces) {
    String whole = word.toString();
    word.setLength(0);
    if (whole.isEmpty()) {
      return;
    }
    int[] numbers = new int[whole.length()];
    int count = 0;
    int start = 0;
    while (start < whole.length() && whole.length() <= LONGEST) {
      int end = longest(whole, start);
      if (end < 0) {
        break;
      }
      numbers[count++] = vocabulary.find(piece(whole, start, end));
      start = end;
    }
    if (start < whole.length()) {
      pieces.accept(vocabulary.unknown());
      return;
    }
    for (int i = 0; i < count; i++) {
      pieces.accept(numbers[i]);
    }
  }

  /** Where the longest piece from {@code start} ends; -1 where there is none. */
  private int longest(String word, int start) {
    for (int end = word.length(); end > start; end--) {
      if (vocabulary.find(piece(word, start, end)) >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static String piece(String word, int start, int end) {
    return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
  }
}
