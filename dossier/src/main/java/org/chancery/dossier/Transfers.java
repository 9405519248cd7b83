package org.chancery.dossier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.mention.QuantityMention;

/** What one side gave the other. */
public final class Transfers {

  private Transfers() {}

  /** Whether the entry tells help or a gift from one side to the other as a fact. */
  public static boolean isGiven(Entry entry) {
    return entry.fact()
        && entry.direction() != Direction.TOGETHER
        && "AID".equals(entry.event().lead().claim().event());
  }

  /**
   * Sums of the amounts that the entries name, a currency each. Of several claims of one event only
   * the leading one counts, so that what two texts tell is not added twice; within it the largest
   * amount of a currency counts, as others usually part it.
   */
  static List<Money> totals(Collection<Entry> entries) {
    Map<String, Money> totals = new TreeMap<>();
    for (Entry entry : entries) {
      Map<String, QuantityMention> largest = new TreeMap<>();
      for (QuantityMention quantity : entry.event().lead().claim().quantities()) {
        if (quantity.role() == QuantityMention.Role.MONEY && quantity.value() != null) {
          largest.merge(quantity.unit(), quantity, Transfers::larger);
        }
      }
      largest.forEach(
          (currency, quantity) ->
              totals.put(
                  currency,
                  totals
                      .getOrDefault(currency, new Money(currency, BigDecimal.ZERO, 0, false))
                      .plus(value(quantity), quantity.approximate())));
    }
    return List.copyOf(totals.values());
  }

  private static QuantityMention larger(QuantityMention a, QuantityMention b) {
    return value(a).compareTo(value(b)) >= 0 ? a : b;
  }

  private static BigDecimal value(QuantityMention quantity) {
    BigDecimal value = quantity.value();
    return value == null ? BigDecimal.ZERO : value;
  }
}
