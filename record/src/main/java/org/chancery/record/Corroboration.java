package org.chancery.record;

import java.util.Locale;
import java.util.Set;

/** Who, of the two sides and of the rest of the world, tells an event. */
public enum Corroboration {
  BOTH_SIDES,
  /** One side, and somebody who is neither. */
  ONE_SIDE_AND_OTHERS,
  ONE_SIDE,
  /** Only others, or nobody who is known. */
  OTHERS;

  /** As it is kept and shown: {@code both-sides}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of that word. */
  public static Corroboration of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public static Corroboration of(Event event, Dyad dyad) {
    Set<String> by = event.claimants();
    boolean a = by.contains(dyad.a());
    boolean b = by.contains(dyad.b());
    if (a && b) {
      return BOTH_SIDES;
    }
    if (!a && !b) {
      return OTHERS;
    }
    return by.size() > 1 ? ONE_SIDE_AND_OTHERS : ONE_SIDE;
  }
}
