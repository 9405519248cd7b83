package org.chancery.record.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.Conflicts;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Merge;
import org.chancery.record.Witnesses;
import org.chancery.record.reconcile.Reasons;
import org.chancery.record.store.Days;
import org.chancery.record.store.EventLink;
import org.chancery.record.store.EventMerge;
import org.chancery.record.store.EventRow;

/** Events, merges and links as they are kept. */
final class Rows {

  private Rows() {}

  /**
   * An event.
   *
   * @param part where its first claim stands
   * @param edition that states its leading claim
   */
  static EventRow of(String name, Event event, Gathering.Part part, long edition) {
    Days days = Days.of(event.date());
    Set<String> conflicts =
        Conflicts.of(event).stream()
            .map(conflict -> conflict.detail().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new EventRow(
        name,
        part.unit(),
        part.label(),
        event.kind(),
        event.lead().claim().event(),
        event.area(),
        event.status().word(),
        days.first(),
        days.last(),
        Witnesses.of(event).corroboration().word(),
        conflicts,
        event.claims().size(),
        edition,
        event.lead().key(),
        List.copyOf(event.parties()));
  }

  static List<EventMerge> merges(List<Merge> merges) {
    return merges.stream()
        .map(
            merge ->
                new EventMerge(
                    merge.a(),
                    merge.b(),
                    merge.score(),
                    merge.judged(),
                    Reasons.write(merge.evidence())))
        .toList();
  }

  static EventLink link(Link link, Map<String, String> names) {
    return new EventLink(
        names.getOrDefault(link.from(), link.from()),
        link.kind().word(),
        names.getOrDefault(link.to(), link.to()),
        Reasons.write(link.evidence()));
  }
}
