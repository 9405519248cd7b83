package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Conflict;
import org.chancery.record.Conflicts;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.record.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one run.
 *
 * @param matched tellings that have a claim
 * @param partition how the events agree with the gold's
 * @param links between events that hold tellings, as {@code event kind event} in gold's names
 * @param conflicts within events that hold tellings, as {@code event detail}
 */
public record EventFigures(
    int matched, Partition partition, Set<String> links, Set<String> conflicts) {

  static EventFigures of(List<GoldTelling> gold, List<@Nullable Event> found, Reconciliation all) {
    List<String> groups = new ArrayList<>();
    Map<String, Set<String>> names = new HashMap<>();
    Set<String> conflicts = new TreeSet<>();
    for (int i = 0; i < gold.size(); i++) {
      Event event = found.get(i);
      groups.add(event == null ? "missed " + i : event.id());
      if (event != null) {
        names.computeIfAbsent(event.id(), id -> new HashSet<>()).add(gold.get(i).event());
        for (Conflict conflict : Conflicts.of(event)) {
          conflicts.add(gold.get(i).event() + " " + conflict.detail().name());
        }
      }
    }
    Set<String> links = new TreeSet<>();
    for (Link link : all.links()) {
      for (String from : names.getOrDefault(link.from(), Set.of())) {
        for (String to : names.getOrDefault(link.to(), Set.of())) {
          links.add(name(from, link.kind(), to));
        }
      }
    }
    List<String> wanted = gold.stream().map(GoldTelling::event).toList();
    int matched = (int) found.stream().filter(event -> event != null).count();
    return new EventFigures(matched, Partition.compare(wanted, groups), links, conflicts);
  }

  private static String name(String from, LinkKind kind, String to) {
    return from + " " + kind.word() + " " + to;
  }

  /** Lines for a reader: tellings, the two measures, and links and conflicts against the gold. */
  public List<String> lines(List<GoldLink> gold) {
    List<String> lines = new ArrayList<>();
    lines.add("  tellings   %d of %d have a claim".formatted(matched, partition.things()));
    lines.addAll(partition.lines());
    for (LinkKind kind : LinkKind.values()) {
      Set<String> wanted = new TreeSet<>();
      gold.stream()
          .filter(link -> link.kind() == kind && !link.within())
          .forEach(link -> wanted.add(name(link.from(), kind, link.to())));
      Set<String> told = new TreeSet<>(links);
      told.removeIf(link -> !link.contains(" " + kind.word() + " "));
      if (!wanted.isEmpty()) {
        lines.add(line(kind.word(), wanted, told));
      }
    }
    Set<String> wanted = new TreeSet<>();
    gold.stream()
        .filter(GoldLink::within)
        .forEach(
            link ->
                wanted.add(link.from() + " " + link.detail().toUpperCase(java.util.Locale.ROOT)));
    if (!wanted.isEmpty()) {
      lines.add(line("conflicts", wanted, conflicts));
    }
    return lines;
  }

  private static String line(String name, Set<String> wanted, Set<String> told) {
    Set<String> right = new TreeSet<>(told);
    right.retainAll(wanted);
    return "  %-10s %d of %d found, %d told"
        .formatted(name, right.size(), wanted.size(), told.size());
  }
}
