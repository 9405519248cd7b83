package org.chancery.text.code;

import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;

/** Rulings of PLOVER's codebook that turn on more than a word. */
final class Rulings {

  private Rulings() {}

  /**
   * The type of an act: an exercise of two states is COOPERATE, of one alone MOBILIZE; a visit that
   * was put off or called off had been agreed.
   */
  static @Nullable String event(Reading reading, Matcher.Hit hit, Parties parties, Status status) {
    Trigger trigger = hit.trigger();
    boolean exercise = "MOBILIZE".equals(trigger.event()) && trigger.kind().equals("exercise");
    if (exercise && parties.actors().size() > 1) {
      return "COOPERATE";
    }
    boolean verbless = reading.syntax().predicate(hit.head()).isEmpty();
    boolean off = verbless && "CONSULT".equals(trigger.event()) && status == Status.DENIED;
    return off ? "AGREE" : trigger.event();
  }
}
