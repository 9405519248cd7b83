package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.text.scan.NumberWords;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,34,028; 1.234.567,89; 1 234 567; "1.5 million"; "half a million". */
public final class Numerals {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Lexicon lexicon;

  public Numerals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number that starts at piece {@code i}, or null. */
  public @Nullable Numeral read(List<Piece> pieces, int i) {
    if (i >= pieces.size()) {
      return null;
    }
    Numeral vague = vague(pieces, i);
    if (vague != null) {
      return vague;
    }
    Numeral fraction = fractionOfScale(pieces, i);
    if (fraction != null) {
      return fraction;
    }
    Numeral plain =
        pieces.get(i).digits()
            ? digits(pieces, i)
            : tenths(pieces, i) ? decimals(pieces, i) : words(pieces, i);
    return plain == null || plain.ordinal() ? plain : dozens(pieces, half(pieces, plain));
  }

  private @Nullable Numeral vague(List<Piece> pieces, int i) {
    Phrases.Hit hit = lexicon.find(Word.VAGUE, pieces, i);
    return hit == null
        ? null
        : new Numeral(i, lexicon.skip(Word.DETERMINER, pieces, hit.end()), null, false, false);
  }

  /** "half a million", "three quarters of a million"; the scale must follow. */
  private @Nullable Numeral fractionOfScale(List<Piece> pieces, int i) {
    Phrases.Hit half = lexicon.find(Word.HALFOF, pieces, i);
    half = half == null ? lexicon.find(Word.HALF, pieces, i) : half;
    Phrases.Hit quarter = half == null ? lexicon.find(Word.QUARTEROF, pieces, i) : null;
    Phrases.Hit hit = half == null ? quarter : half;
    if (hit == null || hit.end() >= pieces.size()) {
      return null;
    }
    BigDecimal share = half == null ? new BigDecimal(hit.value()) : HALF;
    BigDecimal scale = lexicon.numbers().scale(pieces.get(hit.end()).key());
    Phrases.Hit dozen = lexicon.find(Word.DOZEN, pieces, hit.end());
    if (scale == null && dozen != null) {
      scale = new BigDecimal(dozen.value());
    }
    return scale == null
        ? null
        : new Numeral(i, hit.end() + 1, share.multiply(scale), false, false);
  }

  private @Nullable Numeral words(List<Piece> pieces, int i) {
    Phrases.Hit dozen = lexicon.find(Word.DOZEN, pieces, i);
    if (dozen != null) {
      return new Numeral(i, dozen.end(), new BigDecimal(dozen.value()), false, false);
    }
    NumberWords.Told told = lexicon.numbers().read(pieces, i);
    if (told == null) {
      return null;
    }
    Numeral numeral = new Numeral(i, told.end(), told.value(), told.ordinal(), false);
    return told.ordinal() ? numeral : scaled(pieces, point(pieces, numeral));
  }

  /** "two point five", "nought point nought four". */
  private Numeral point(List<Piece> pieces, Numeral whole) {
    int i = lexicon.skip(Word.POINT, pieces, whole.end());
    if (i == whole.end() || i >= pieces.size() || whole.value() == null) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    NumberWords.Told digit = lexicon.numbers().read(pieces, i);
    while (digit != null && digit.value().signum() >= 0 && digit.value().precision() <= 2) {
      decimals.append(digit.value().toPlainString());
      i = digit.end();
      digit = i < pieces.size() ? lexicon.numbers().read(pieces, i) : null;
    }
    return decimals.isEmpty()
        ? whole
        : new Numeral(
            whole.from(),
            i,
            whole.value().add(new BigDecimal("0." + decimals)),
            false,
            whole.digits());
  }

  private @Nullable Numeral digits(List<Piece> pieces, int i) {
    Digits digits = new Digits(pieces, i, lexicon.decimal());
    boolean scaleNext =
        digits.end() < pieces.size()
            && lexicon.numbers().scale(pieces.get(digits.end()).key()) != null;
    BigDecimal value = digits.value(scaleNext);
    if (value == null) {
      return null;
    }
    Numeral numeral = new Numeral(i, digits.end(), value, false, true);
    return scaled(pieces, glued(pieces, numeral));
  }

  /** ".08": a point with white space before and digits glued behind. */
  private boolean tenths(List<Piece> pieces, int i) {
    boolean point = pieces.get(i).is(".") && pieces.get(i).spaced() && lexicon.decimal() == '.';
    return point
        && i + 1 < pieces.size()
        && pieces.get(i + 1).digits()
        && !pieces.get(i + 1).spaced();
  }

  private Numeral decimals(List<Piece> pieces, int i) {
    BigDecimal value = new BigDecimal("0." + pieces.get(i + 1).key());
    return scaled(pieces, new Numeral(i, i + 2, value, false, true));
  }

  /** "10k", "5bn". */
  private Numeral glued(List<Piece> pieces, Numeral numeral) {
    int i = numeral.end();
    if (i >= pieces.size() || pieces.get(i).spaced()) {
      return numeral;
    }
    Phrases.Hit hit = lexicon.find(Word.GLUED, pieces, i);
    boolean alone = hit != null && (hit.end() >= pieces.size() || !hung(pieces, hit.end()));
    return hit == null || !alone ? numeral : numeral.times(new BigDecimal(hit.value()), hit.end());
  }

  private static boolean hung(List<Piece> pieces, int i) {
    return pieces.get(i).word() && !pieces.get(i).spaced();
  }

  /** "1.5 million", "3 lakh crore", "4 thousand 3 hundred". */
  private Numeral scaled(List<Piece> pieces, Numeral numeral) {
    Numeral scaled = numeral;
    while (scaled.end() < pieces.size()) {
      Piece piece = pieces.get(scaled.end());
      int at = piece.is("-") && scaled.end() + 1 < pieces.size() ? scaled.end() + 1 : scaled.end();
      BigDecimal scale = lexicon.numbers().scale(pieces.get(at).key());
      if (scale == null) {
        break;
      }
      int end = at + 1;
      boolean abbreviation =
          end < pieces.size() && pieces.get(end).is(".") && pieces.get(at).key().length() <= 4;
      scaled = scaled.times(scale, abbreviation && !ends(pieces, end) ? end + 1 : end);
    }
    return scaled.end() > numeral.end() ? rest(pieces, scaled) : scaled;
  }

  /** "4 thousand 3 hundred and 21": after a scale smaller numbers add up. */
  private Numeral rest(List<Piece> pieces, Numeral scaled) {
    BigDecimal room = lexicon.numbers().scale(pieces.get(scaled.end() - 1).key());
    int i = lexicon.skip(Word.AND, pieces, scaled.end());
    boolean and = i > scaled.end();
    boolean hundred = room != null && room.compareTo(BigDecimal.valueOf(100)) == 0;
    boolean joins = room != null && i < pieces.size() && (!and || hundred);
    Numeral more = joins && !pieces.get(i).capital() ? read(pieces, i) : null;
    BigDecimal value = scaled.value();
    BigDecimal part = more == null || more.ordinal() ? null : more.value();
    if (more == null || part == null || value == null || room == null) {
      return scaled;
    }
    boolean whole = part.signum() > 0 && part.stripTrailingZeros().scale() <= 0;
    return whole && part.compareTo(room) < 0
        ? new Numeral(scaled.from(), more.end(), value.add(part), false, scaled.digits())
        : scaled;
  }

  /** A full stop before a capital or the end closes the sentence, not an abbreviation. */
  private static boolean ends(List<Piece> pieces, int dot) {
    return dot + 1 >= pieces.size() || pieces.get(dot + 1).capital();
  }

  /** "two and a half million", «два с половиной миллиона». */
  private Numeral half(List<Piece> pieces, Numeral numeral) {
    int i = lexicon.skip(Word.AND, pieces, numeral.end());
    Phrases.Hit half = i == numeral.end() ? null : lexicon.find(Word.HALF, pieces, i);
    if (half == null || numeral.value() == null) {
      return numeral;
    }
    BigDecimal value = numeral.value();
    BigDecimal unit = BigDecimal.ONE;
    BigDecimal scale = lexicon.numbers().scale(pieces.get(numeral.end() - 1).key());
    if (scale != null && numeral.end() - numeral.from() > 1) {
      unit = scale;
    }
    Numeral more =
        new Numeral(
            numeral.from(), half.end(), value.add(unit.multiply(HALF)), false, numeral.digits());
    return scaled(pieces, more);
  }

  private Numeral dozens(List<Piece> pieces, Numeral numeral) {
    Phrases.Hit dozen = lexicon.find(Word.DOZEN, pieces, numeral.end());
    return dozen == null
        ? numeral
        : numeral.times(
            new BigDecimal(dozen.value()), lexicon.skip(Word.DETERMINER, pieces, dozen.end()));
  }
}
