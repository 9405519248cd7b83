package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Link;

/** All links between the events of one unit, but for the doubts that clustering leaves. */
final class Links {

  private Links() {}

  /** Nothing for a unit of one party: what a state does alone is too much alike to be linked. */
  static List<Link> find(List<Told> events) {
    if (events.stream().noneMatch(event -> event.lead().unit().contains("+"))) {
      return List.of();
    }
    Timeline timeline = new Timeline(events);
    List<Link> links = new ArrayList<>();
    for (Told event : events) {
      Fulfilments.fulfilled(event, timeline).ifPresent(links::add);
      Cancellations.cancelled(event, timeline).ifPresent(links::add);
      Contradictions.contradicted(event, timeline).ifPresent(links::add);
      links.addAll(Summaries.items(event, timeline));
      Frames.frame(event, timeline).ifPresent(links::add);
    }
    return links;
  }
}
