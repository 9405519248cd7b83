package org.chancery.record;

import java.util.Set;

/**
 * Two states whose relations are told.
 *
 * @param a ISO 3166-1 alpha-3 of a living state
 * @param b likewise, another
 */
public record Dyad(String a, String b) {

  /** Folds predecessors, and refuses a state with itself. */
  public Dyad {
    a = Successors.fold(a);
    b = Successors.fold(b);
    if (a.equals(b)) {
      throw new IllegalArgumentException("a dyad needs two states; both are " + a);
    }
  }

  /** Whether both take part in the event. */
  public boolean concerns(Event event) {
    return event.parties().containsAll(Set.of(a, b));
  }
}
