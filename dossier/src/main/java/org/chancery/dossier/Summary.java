package org.chancery.dossier;

import java.util.List;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures at the head of a dossier. They count events in the documents at hand, not all that
 * happened.
 *
 * @param first date of the earliest dated event that is told as a fact, or null
 * @param latest date of the latest one, or null
 */
public record Summary(
    int events,
    int facts,
    int ahead,
    int denied,
    int toldByBoth,
    int claims,
    int sources,
    @Nullable TimeValue first,
    @Nullable TimeValue latest,
    int visitsByA,
    int visitsByB,
    List<Money> moneyFromA,
    List<Money> moneyFromB,
    List<AreaCount> areas) {

  public Summary {
    moneyFromA = List.copyOf(moneyFromA);
    moneyFromB = List.copyOf(moneyFromB);
    areas = List.copyOf(areas);
  }

  /** Events of one area of relations. */
  public record AreaCount(String area, int facts, int ahead, int toldByBoth) {}
}
