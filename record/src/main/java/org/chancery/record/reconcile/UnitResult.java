package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Merge;

/**
 * What the claims of one unit come to.
 *
 * @param merges by id of the event
 */
record UnitResult(List<Event> events, List<Link> links, Map<String, List<Merge>> merges) {

  /** What groups that do not bear on each other come to. */
  static UnitResult of(Collection<List<Profile>> groups, Constraints constraints) {
    List<Event> events = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Map<String, List<Merge>> merges = new HashMap<>();
    for (List<Profile> group : groups) {
      UnitResult result = UnitReconciler.reconcile(group, constraints);
      events.addAll(result.events());
      links.addAll(result.links());
      merges.putAll(result.merges());
    }
    return new UnitResult(events, links, merges);
  }
}
