package org.chancery.text.code;

import org.jspecify.annotations.Nullable;

/** Rulings of PLOVER's codebook that turn on who takes part rather than on a word. */
final class Rulings {

  private Rulings() {}

  /** The type of an act: an exercise of two states is COOPERATE, of one alone MOBILIZE. */
  static @Nullable String event(Trigger trigger, Parties parties) {
    boolean exercise = "MOBILIZE".equals(trigger.event()) && trigger.kind().equals("exercise");
    return exercise && parties.actors().size() > 1 ? "COOPERATE" : trigger.event();
  }
}
