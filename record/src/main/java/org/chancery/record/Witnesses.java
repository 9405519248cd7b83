package org.chancery.record;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who tells an event, sorted by whether they take part in it.
 *
 * @param sides codes of parties that tell it themselves, predecessors folded
 * @param others codes of others that tell it
 * @param unnamed documents that tell it and of which nobody knows whose they are: agencies,
 *     encyclopedias
 */
public record Witnesses(Set<String> sides, Set<String> others, int unnamed) {

  public Witnesses {
    sides = Set.copyOf(sides);
    others = Set.copyOf(others);
  }

  public static Witnesses of(Event event) {
    Set<String> sides = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    Set<String> unnamed = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    event.claims().forEach(c -> parties.addAll(Event.folded(c.claim().actors())));
    event.claims().forEach(c -> parties.addAll(Event.folded(c.claim().recipients())));
    for (CitedClaim cited : event.claims()) {
      String by = cited.claim().claimedBy();
      if (by == null) {
        unnamed.add(cited.document().id());
      } else {
        String code = Successors.fold(by);
        (parties.contains(code) ? sides : others).add(code);
      }
    }
    return new Witnesses(sides, others, unnamed.size());
  }

  /** How well that supports it. */
  public Corroboration corroboration() {
    if (sides.size() > 1) {
      return Corroboration.BOTH_SIDES;
    }
    if (sides.isEmpty()) {
      return Corroboration.OTHERS;
    }
    return others.isEmpty() && unnamed == 0
        ? Corroboration.ONE_SIDE
        : Corroboration.ONE_SIDE_AND_OTHERS;
  }
}
