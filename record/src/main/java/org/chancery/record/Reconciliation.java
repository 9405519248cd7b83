package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * What the claims come to.
 *
 * @param events by date, undated last
 * @param fulfilments which event kept which plan
 */
public record Reconciliation(List<Event> events, List<Fulfilment> fulfilments) {

  public Reconciliation {
    events = List.copyOf(events);
    fulfilments = List.copyOf(fulfilments);
  }

  /** A plan, and the event that most probably fulfilled it; both stay events of their own. */
  public record Fulfilment(Event plan, Event event) {}

  public Optional<Event> fulfilmentOf(Event plan) {
    return fulfilments.stream()
        .filter(f -> f.plan().equals(plan))
        .map(Fulfilment::event)
        .findFirst();
  }
}
