package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/** Changes: "from 28 to 38", "almost threefold (to 92)", "increased by 12%", «в 2,5 раза». */
final class Changes {

  /** A mention and the index after it. */
  record Found(int end, QuantityMention mention) {}

  private final Context c;

  Changes(Context c) {
    this.c = c;
  }

  @Nullable Found find(int i) {
    Phrases.Hit factor = c.lexicon().find(Word.FACTOR, c.pieces(), i);
    if (factor != null) {
      return target(i, factor.end(), new BigDecimal(factor.value()));
    }
    Numeral numeral = c.pieces().get(i).word() || c.pieces().get(i).digits() ? c.numeral(i) : null;
    BigDecimal value = numeral == null || numeral.ordinal() ? null : numeral.value();
    if (numeral == null || value == null) {
      return null;
    }
    int hyphen = c.isMark(numeral.end(), "-") ? numeral.end() + 1 : numeral.end();
    Phrases.Hit times = c.lexicon().find(Word.TIMES, c.pieces(), hyphen);
    boolean ratio =
        times != null && (hyphen > numeral.end() || moves(i) || times.value().equals("1"));
    return times != null && ratio ? target(i, times.end(), value) : null;
  }

  /** Whether a word of rising or falling stands shortly before. */
  boolean moves(int i) {
    return way(i) != 0;
  }

  /** 1 for a rise, -1 for a fall, 0 for neither. */
  int way(int i) {
    for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
      if (c.is(Word.RISE, j)) {
        return 1;
      }
      if (c.is(Word.FALL, j)) {
        return -1;
      }
    }
    return 0;
  }

  /** Adds "(to 92)" where it follows the ratio. */
  private Found target(int from, int end, BigDecimal ratio) {
    BigDecimal factor =
        way(from) < 0 && ratio.compareTo(BigDecimal.ONE) > 0 ? inverse(ratio) : ratio;
    boolean about = c.about(from);
    int bracket = c.isMark(end, "(") ? end + 1 : end;
    int to = c.skip(Word.TO, bracket);
    Amounts.Amount amount = to > bracket ? new Amounts(c).read(to) : null;
    if (amount == null || amount.value() == null || c.inTime(to)) {
      return new Found(end, mention(from, end, null, "times", about, factor));
    }
    String topic = amount.bare() ? topic(amount, from) : null;
    String unit = topic == null ? amount.unit() : topic;
    boolean closed = bracket > end && c.isMark(amount.end(), ")");
    int last = closed ? amount.end() + 1 : amount.end();
    return new Found(last, mention(from, last, amount.value(), unit, about, factor));
  }

  /** The noun behind the number counts more than the one before: "threefold, to 92 students". */
  private @Nullable String topic(Amounts.Amount amount, int from) {
    Units.Counted counted =
        c.units().after(c.document(), c.sentence(), c.endBefore(amount.end()), true);
    return counted == null || c.is(Word.ONE, amount.end())
        ? new Topic(c).before(from)
        : counted.unit();
  }

  private static BigDecimal inverse(BigDecimal ratio) {
    return BigDecimal.ONE.divide(ratio, MathContext.DECIMAL32);
  }

  private QuantityMention mention(
      int from,
      int end,
      @Nullable BigDecimal value,
      String unit,
      boolean about,
      BigDecimal factor) {
    return new QuantityMention(c.span(from, end), value, unit, about, Role.CHANGE, null, factor);
  }

  /** "by 12%": the ratio of a change by so many per cent; null where nothing changes. */
  @Nullable BigDecimal factorOf(Amounts.Amount percent) {
    BigDecimal value = percent.value();
    int before = c.beforeAbout(percent.from());
    boolean by = c.is(Word.BY, before - 1);
    boolean direct = c.is(Word.RISE, before - 1) || c.is(Word.FALL, before - 1);
    int way = by || direct ? way(before) : 0;
    if (value == null || way == 0) {
      return null;
    }
    BigDecimal share = Context.hundredth(value);
    return way > 0 ? BigDecimal.ONE.add(share) : BigDecimal.ONE.subtract(share);
  }
}
