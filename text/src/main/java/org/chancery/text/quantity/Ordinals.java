package org.chancery.text.quantity;

import java.math.BigDecimal;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/** Numbers of sessions: "its 15th meeting", "the 3rd Joint Committee Meeting", «XV заседание». */
final class Ordinals {

  /** How many pieces may stand between the number and its noun. */
  private static final int REACH = 9;

  private final Context c;

  Ordinals(Context c) {
    this.c = c;
  }

  Changes.@Nullable Found find(int i) {
    Piece piece = c.pieces().get(i);
    BigDecimal value;
    int end;
    Numeral numeral = piece.digits() || piece.word() ? c.numeral(i) : null;
    if (numeral != null && numeral.ordinal()) {
      value = numeral.value();
      end = numeral.end();
    } else if (numeral != null && numeral.digits() && numeral.end() == i + 1) {
      value = numeral.value();
      end = suffixEnd(i + 1);
    } else {
      int roman = roman(i);
      value = roman > 0 ? BigDecimal.valueOf(roman) : null;
      end = i + 1;
    }
    boolean number = end > i + 1 || piece.word();
    // "the first meeting" says that none came before rather than which it is.
    boolean first = value != null && value.intValue() == 1 && piece.word() && roman(i) < 1;
    return value == null || !number || first ? null : session(i, end, value);
  }

  private int suffixEnd(int i) {
    int j = c.isMark(i, "-") && c.glued(i) ? i + 1 : i;
    return c.glued(j) ? c.skip(Word.ORDINALSUFFIX, j) : i;
  }

  /** The first noun that ordinals number, with nothing but its own adjectives between. */
  private Changes.@Nullable Found session(int from, int end, BigDecimal value) {
    for (int i = end; i < Math.min(end + REACH, c.pieces().size()); i++) {
      Phrases.Hit hit = c.lexicon().find(Word.SESSION, c.pieces(), i);
      if (hit == null) {
        continue;
      }
      int gapEnd = c.startOf(i);
      int gapStart = c.endBefore(end);
      if (i > end && !c.units().describes(c.sentence(), gapStart, gapEnd)) {
        return null;
      }
      String unit = hit.value().isEmpty() ? "session number" : hit.value();
      return new Changes.Found(
          hit.end(),
          new QuantityMention(
              c.span(from, hit.end()), value, unit, false, Role.ORDINAL, null, null));
    }
    return null;
  }

  /** A Roman number in capitals, Cyrillic Х included; -1 where there is none. */
  private int roman(int i) {
    Piece piece = c.pieces().get(i);
    if (!piece.capital() || piece.key().length() > 7) {
      return -1;
    }
    int total = 0;
    int before = 0;
    for (int k = piece.key().length() - 1; k >= 0; k--) {
      char written = c.document().text().charAt(piece.start() + k);
      int digit =
          switch (written) {
            case 'I', 'І' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> -1;
          };
      if (digit < 0) {
        return -1;
      }
      total += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return total;
  }
}
