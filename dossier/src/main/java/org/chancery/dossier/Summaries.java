package org.chancery.dossier;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.record.Corroboration;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.TimeValue;

/** Counts what a dossier holds. */
final class Summaries {

  private Summaries() {}

  static Summary of(List<Entry> entries, List<Source> sources) {
    List<TimeValue> dated =
        entries.stream()
            .filter(Entry::fact)
            .map(entry -> entry.event().date())
            .filter(date -> date != null)
            .toList();
    return new Summary(
        entries.size(),
        count(entries, Entry::fact),
        count(entries, Entry::ahead),
        count(entries, entry -> entry.event().status() == Status.DENIED),
        count(entries, Summaries::both),
        entries.stream().mapToInt(entry -> entry.event().claims().size()).sum(),
        sources.size(),
        dated.isEmpty() ? null : dated.getFirst(),
        dated.isEmpty() ? null : dated.getLast(),
        count(entries, entry -> visit(entry, Direction.A_TO_B)),
        count(entries, entry -> visit(entry, Direction.B_TO_A)),
        money(entries, Direction.A_TO_B),
        money(entries, Direction.B_TO_A),
        areas(entries));
  }

  private static List<Summary.AreaCount> areas(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.event().area())
        .distinct()
        .map(
            area ->
                area(area, entries.stream().filter(e -> e.event().area().equals(area)).toList()))
        .toList();
  }

  private static Summary.AreaCount area(String area, List<Entry> entries) {
    return new Summary.AreaCount(
        area,
        count(entries, Entry::fact),
        count(entries, Entry::ahead),
        count(entries, Summaries::both));
  }

  private static boolean visit(Entry entry, Direction direction) {
    return entry.fact() && entry.kind().equals("visit") && entry.direction() == direction;
  }

  private static List<Money> money(List<Entry> entries, Direction direction) {
    return Transfers.totals(
        entries.stream()
            .filter(entry -> Transfers.isGiven(entry) && entry.direction() == direction)
            .toList());
  }

  private static boolean both(Entry entry) {
    return entry.told() == Corroboration.BOTH_SIDES;
  }

  private static int count(List<Entry> entries, Predicate<Entry> wanted) {
    return (int) entries.stream().filter(wanted).count();
  }
}
