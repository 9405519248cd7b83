package org.chancery.record.versions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Language;
import org.chancery.text.scan.NumberWords;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.chancery.text.span.Span;

/** Finds every number of a stretch of text, in digits or in words, whatever it counts. */
public final class NumeralReader {

  /**
   * A number where it stands.
   *
   * @param value without trailing zeros, so that equal numbers are equal
   * @param digits whether it is written in digits
   */
  public record Numeral(Span span, BigDecimal value, boolean digits) {}

  private final NumberWords words;

  private NumeralReader(NumberWords words) {
    this.words = words;
  }

  /** With the number words of a language. */
  static NumeralReader of(Language language) {
    return new NumeralReader(NumberWords.read(language.resources() + "numbers.tsv"));
  }

  /** The numbers between two offsets, in text order; digits are read without decimals. */
  public List<Numeral> read(String text, Span span) {
    List<Piece> pieces = Scanner.scan(text, span.start(), span.end());
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      NumberWords.Told told = piece.word() ? words.read(pieces, i) : null;
      if (told != null) {
        Span at = new Span(piece.start(), pieces.get(told.end() - 1).end());
        found.add(new Numeral(at, told.value().stripTrailingZeros(), false));
        i = Math.max(i + 1, told.end());
      } else if (piece.digits()) {
        int end = groups(pieces, i);
        Span at = new Span(piece.start(), pieces.get(end - 1).end());
        found.add(new Numeral(at, value(pieces, i, end), true));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "1 200 000" and "1,200,000" are one number: index after its last group of three digits. */
  private static int groups(List<Piece> pieces, int from) {
    int end = from + 1;
    if (pieces.get(from).key().length() > 3) {
      return end;
    }
    while (end < pieces.size()) {
      boolean comma = pieces.get(end).is(",") && !pieces.get(end).spaced();
      int next = comma ? end + 1 : end;
      boolean group =
          next < pieces.size()
              && pieces.get(next).digits()
              && pieces.get(next).key().length() == 3
              && pieces.get(next).spaced() != comma;
      if (!group) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private static BigDecimal value(List<Piece> pieces, int from, int end) {
    StringBuilder digits = new StringBuilder();
    pieces.subList(from, end).stream().filter(Piece::digits).forEach(p -> digits.append(p.key()));
    return new BigDecimal(digits.toString()).stripTrailingZeros();
  }
}
