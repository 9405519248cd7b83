package org.chancery.text.quantity;

import java.math.BigDecimal;
import org.chancery.text.mention.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/** Numbers with a unit that needs no grammar: money, percentages, measures; or with none yet. */
final class Amounts {

  /**
   * A number with its unit.
   *
   * @param unit empty where none is told yet
   * @param role COUNT where no unit is told
   */
  record Amount(
      int from, int end, Numeral numeral, @Nullable BigDecimal value, String unit, Role role) {
    boolean bare() {
      return unit.isEmpty();
    }

    Amount withUnit(Amount other, int newEnd) {
      return new Amount(from, newEnd, numeral, value, other.unit, other.role);
    }
  }

  private final Context c;

  Amounts(Context c) {
    this.c = c;
  }

  /** The amount that starts at piece {@code i}, or null. */
  @Nullable Amount read(int i) {
    Amount prefixed = prefixed(i);
    if (prefixed != null) {
      return prefixed;
    }
    Amount one = one(i);
    if (one != null) {
      return one;
    }
    Numeral numeral = c.numeral(i);
    return numeral == null || numeral.ordinal() ? null : suffixed(cardinal(numeral));
  }

  /** "less than a dollar a day", "a pound and 20 pence"; but "a dollar bond" tells no sum. */
  private @Nullable Amount one(int i) {
    int at = c.skip(Word.ARTICLE, i);
    Phrases.Hit name = at == i ? null : c.lexicon().currency(c.pieces(), at);
    if (name == null || c.is(Word.EVERYDAY, at)) {
      return null;
    }
    int end = name.end();
    boolean open = end < c.pieces().size() && (word(end) || c.pieces().get(end).digits());
    boolean ends = !open || c.is(Word.AFTERSUM, end);
    if (!ends || c.isMark(end, "-")) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE;
    Numeral numeral = new Numeral(i, at, value, false, false);
    return minor(new Amount(i, end, numeral, value, currency(name.value(), at), Role.MONEY));
  }

  /** Skips «-ти» of «20-ти». */
  private Numeral cardinal(Numeral numeral) {
    int i = numeral.end();
    boolean hyphen = numeral.digits() && c.isMark(i, "-") && c.glued(i) && c.glued(i + 1);
    return hyphen && c.is(Word.CARDINALSUFFIX, i + 1)
        ? new Numeral(numeral.from(), i + 2, numeral.value(), false, true)
        : numeral;
  }

  /** "US$ 5 million", "CNY 3", "rupees 20". */
  private @Nullable Amount prefixed(int i) {
    Phrases.Hit hit = c.currencies().sign(c.pieces(), i, c.document().text());
    hit = hit != null || c.is(Word.EVERYDAY, i) ? hit : c.lexicon().currency(c.pieces(), i);
    if (hit == null || c.inTime(i)) {
      return null;
    }
    int at = c.isMark(hit.end(), ".") ? hit.end() + 1 : hit.end();
    if (at >= c.pieces().size() || c.inTime(at)) {
      return null;
    }
    Numeral numeral = c.numeral(at);
    if (numeral == null || numeral.ordinal() || numeral.value() == null) {
      return null;
    }
    String unit = currency(hit.value(), i);
    // "$ 10 dollars" and "US$5 million USD" say the currency twice.
    Phrases.Hit twice = c.lexicon().currency(c.pieces(), numeral.end());
    int end =
        twice != null && currency(twice.value(), i).equals(unit) ? twice.end() : numeral.end();
    return minor(new Amount(i, end, numeral, numeral.value(), unit, Role.MONEY));
  }

  private boolean word(int i) {
    return c.pieces().get(i).word();
  }

  private Amount suffixed(Numeral numeral) {
    int i = numeral.end();
    Phrases.Hit money = moneyAfter(i);
    if (money != null) {
      Numeral scaled = scaleAfter(numeral, money.end());
      int end = Math.max(money.end(), scaled.end());
      return minor(
          new Amount(
              numeral.from(), end, scaled, scaled.value(), currency(money.value(), i), Role.MONEY));
    }
    Phrases.Hit minor = c.lexicon().find(Word.MINOR, c.pieces(), hyphen(i));
    if (minor != null && numeral.value() != null) {
      return new Amount(
          numeral.from(),
          minor.end(),
          numeral,
          Context.hundredth(numeral.value()),
          currency(minor.value(), i),
          Role.MONEY);
    }
    Phrases.Hit percent = c.lexicon().find(Word.PERCENT, c.pieces(), hyphen(i));
    if (percent != null) {
      return new Amount(numeral.from(), percent.end(), numeral, numeral.value(), "%", Role.PERCENT);
    }
    Phrases.Hit measure = c.lexicon().find(Word.MEASURE, c.pieces(), hyphen(i));
    if (measure != null && unitEnds(measure.end())) {
      return new Amount(
          numeral.from(), measure.end(), numeral, numeral.value(), measure.value(), Role.MEASURE);
    }
    return new Amount(numeral.from(), i, numeral, numeral.value(), "", Role.COUNT);
  }

  /** "km" glued to more letters is another word. */
  private boolean unitEnds(int end) {
    return !(c.glued(end) && c.pieces().get(end).word());
  }

  private int hyphen(int i) {
    return c.isMark(i, "-") && c.glued(i) ? i + 1 : i;
  }

  private Phrases.@Nullable Hit moneyAfter(int i) {
    if (i >= c.pieces().size()) {
      return null;
    }
    Phrases.Hit name = c.lexicon().currency(c.pieces(), hyphen(i));
    if (name != null) {
      return name;
    }
    Phrases.Hit sign = c.currencies().sign(c.pieces(), i, c.document().text());
    boolean next =
        sign != null
            && sign.end() < c.pieces().size()
            && c.pieces().get(i).spaced()
            && c.pieces().get(sign.end()).digits()
            && c.glued(sign.end());
    return next ? null : sign;
  }

  /** "75 USD million". */
  private Numeral scaleAfter(Numeral numeral, int i) {
    BigDecimal scale =
        i < c.pieces().size() ? c.lexicon().numbers().scale(c.pieces().get(i).key()) : null;
    return scale == null ? numeral : numeral.times(scale, i + 1);
  }

  /** "20 dollars and 43 cents". */
  private Amount minor(Amount amount) {
    int i = c.skip(Word.AND, amount.end);
    Numeral more = c.numeral(i);
    BigDecimal value = amount.value;
    BigDecimal part = more == null ? null : more.value();
    if (more == null || part == null || value == null || more.ordinal()) {
      return amount;
    }
    Phrases.Hit cents = c.lexicon().find(Word.MINOR, c.pieces(), more.end());
    return cents == null
        ? amount
        : new Amount(
            amount.from,
            cents.end(),
            amount.numeral,
            value.add(Context.hundredth(part)),
            amount.unit,
            amount.role);
  }

  private String currency(String unit, int at) {
    return c.currencies()
        .resolve(
            unit, c.document().publisher(), fits -> c.lexicon().countries().nearest(c, at, fits));
  }
}
