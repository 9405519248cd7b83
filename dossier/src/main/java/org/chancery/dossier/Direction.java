package org.chancery.dossier;

import java.util.Set;
import org.chancery.record.Dyad;
import org.chancery.record.Event;

/** Which side of the dyad does it to which. */
public enum Direction {
  A_TO_B,
  B_TO_A,
  /** Both act, or the words do not tell who does it to whom. */
  TOGETHER;

  static Direction of(Event event, Dyad dyad) {
    Set<String> actors = event.actors();
    Set<String> recipients = event.recipients();
    if (actors.contains(dyad.a()) && !actors.contains(dyad.b()) && recipients.contains(dyad.b())) {
      return A_TO_B;
    }
    if (actors.contains(dyad.b()) && !actors.contains(dyad.a()) && recipients.contains(dyad.a())) {
      return B_TO_A;
    }
    return TOGETHER;
  }
}
