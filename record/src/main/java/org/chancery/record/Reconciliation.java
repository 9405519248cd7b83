package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.mention.TimeValue;

/**
 * What the claims come to.
 *
 * @param events by date, undated last
 * @param links how they stand to each other
 * @param merges by id of the event, why its claims stand together; nothing for an event of one
 *     claim
 */
public record Reconciliation(
    List<Event> events, List<Link> links, Map<String, List<Merge>> merges) {

  /** By date, undated last; of the same date by first publication. */
  public static final Comparator<Event> BY_DATE =
      Comparator.comparing(
              (Event event) -> {
                TimeValue date = event.date();
                return date == null ? "9999" : date.value();
              })
          .thenComparing(event -> event.claims().getFirst(), CitedClaim.BY_PUBLICATION)
          .thenComparing(Event::id);

  public Reconciliation {
    events = events.stream().sorted(BY_DATE).toList();
    links = List.copyOf(links);
    merges = Map.copyOf(merges);
  }

  /** Links from or to the event. */
  public List<Link> links(Event event) {
    return links.stream()
        .filter(link -> link.from().equals(event.id()) || link.to().equals(event.id()))
        .toList();
  }

  /** Why the claims of the event stand together. */
  public List<Merge> merges(Event event) {
    return merges.getOrDefault(event.id(), List.of());
  }

  /** A plan, and the event that most probably fulfilled it; both stay events of their own. */
  public record Fulfilment(Event plan, Event event) {}

  /** Which event kept which plan. */
  public List<Fulfilment> fulfilments() {
    Map<String, Event> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    List<Fulfilment> kept = new ArrayList<>();
    for (Link link : links) {
      Event plan = byId.get(link.to());
      Event event = byId.get(link.from());
      if (link.kind() == LinkKind.FULFILS && plan != null && event != null) {
        kept.add(new Fulfilment(plan, event));
      }
    }
    return kept;
  }

  public Optional<Event> fulfilmentOf(Event plan) {
    return fulfilments().stream()
        .filter(f -> f.plan().equals(plan))
        .map(Fulfilment::event)
        .findFirst();
  }
}
