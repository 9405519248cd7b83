package org.chancery.record.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;

/** How the numbers of two claims stand to each other. */
final class Numbers {

  /** Amounts within this ratio may be told of one thing: rounded, in part, or wrongly. */
  private static final BigDecimal CLOSE = new BigDecimal("1.34");

  private Numbers() {}

  /** Sessions and rounds are known by their number. */
  static Optional<String> ordinals(Profile a, Profile b) {
    boolean compared = false;
    for (QuantityMention x : a.quantities()) {
      for (QuantityMention y : b.quantities()) {
        if (x.role() == Role.ORDINAL && y.role() == Role.ORDINAL && valued(x, y)) {
          compared = true;
          if (ratio(x, y).compareTo(BigDecimal.ONE) == 0) {
            return Optional.of("same");
          }
        }
      }
    }
    return compared ? Optional.of("other") : Optional.empty();
  }

  /** The best agreement of any two numbers that count the same. */
  static Optional<String> amounts(Profile a, Profile b) {
    BigDecimal best = null;
    boolean things = false;
    for (QuantityMention x : a.quantities()) {
      for (QuantityMention y : b.quantities()) {
        if (comparable(x, y, a, b)) {
          BigDecimal ratio = ratio(x, y);
          best = best == null ? ratio : best.min(ratio);
        }
        things |= things(x, y, a, b);
      }
    }
    if (best == null) {
      return things ? Optional.of("other-things") : Optional.empty();
    }
    return Optional.of(outcome(best));
  }

  private static String outcome(BigDecimal ratio) {
    if (ratio.compareTo(BigDecimal.ONE) == 0) {
      return "same";
    }
    return ratio.compareTo(CLOSE) <= 0 ? "close" : "other";
  }

  /** Money of one currency, and counts and measures of one unit as far as the words can tell. */
  private static boolean comparable(QuantityMention x, QuantityMention y, Profile a, Profile b) {
    if (x.role() != y.role() || x.role() == Role.ORDINAL || !valued(x, y)) {
      return false;
    }
    boolean languages = a.cited().document().language().equals(b.cited().document().language());
    return x.unit().equals(y.unit()) || x.role() == Role.COUNT && !languages;
  }

  /** Whether one language counts two sorts of things: lorries and tents. */
  private static boolean things(QuantityMention x, QuantityMention y, Profile a, Profile b) {
    return x.role() == Role.COUNT
        && y.role() == Role.COUNT
        && valued(x, y)
        && a.cited().document().language().equals(b.cited().document().language());
  }

  private static boolean valued(QuantityMention x, QuantityMention y) {
    return x.value() != null
        && y.value() != null
        && x.value().signum() > 0
        && y.value().signum() > 0;
  }

  /** The larger over the smaller; 1 where they are equal. */
  private static BigDecimal ratio(QuantityMention x, QuantityMention y) {
    BigDecimal one = x.value();
    BigDecimal two = y.value();
    if (one == null || two == null) {
      throw new IllegalArgumentException("a number without a value cannot be compared");
    }
    return one.max(two).divide(one.min(two), MathContext.DECIMAL32);
  }
}
