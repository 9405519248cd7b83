package org.chancery.record.store;

import java.util.List;
import java.util.Map;

/**
 * What is kept of a part of a unit.
 *
 * @param merges by name of the event
 * @param links from its events
 */
public record EventPart(
    List<EventRow> events, Map<String, List<EventMerge>> merges, List<EventLink> links) {

  public EventPart {
    events = List.copyOf(events);
    merges = Map.copyOf(merges);
    links = List.copyOf(links);
  }
}
