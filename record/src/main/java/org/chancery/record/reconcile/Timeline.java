package org.chancery.record.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The events of a unit by month, so that a finder of links looks at those of the right time only.
 * An event without a date stands in the month in which it was first told.
 */
final class Timeline {

  /** Of so many events at most a finder chooses. */
  private static final int MOST = 300;

  private final TreeMap<Long, List<Told>> byDay = new TreeMap<>();

  Timeline(List<Told> events) {
    for (Told event : events) {
      byDay.computeIfAbsent(day(event), key -> new ArrayList<>()).add(event);
    }
  }

  /** The first day that it tells, or the day of telling; the beginning of time where neither. */
  static long day(Told event) {
    Window date = event.date();
    Long told = event.told();
    return date != null ? date.first() : told != null ? told : LocalDate.EPOCH.toEpochDay();
  }

  /** Events that begin within these days, in order of time, the first few hundred. */
  Stream<Told> between(long first, long last) {
    if (last < first) {
      return Stream.of();
    }
    Map<Long, List<Told>> some = byDay.subMap(first, true, last, true);
    return some.values().stream().flatMap(List::stream).limit(MOST);
  }
}
