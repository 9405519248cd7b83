package org.chancery.dossier;

import java.util.Set;
import org.chancery.record.CitedClaim;
import org.chancery.record.Dyad;
import org.chancery.record.Event;
import org.chancery.text.mention.Place;
import org.jspecify.annotations.Nullable;

/** Which side of the dyad does it to which. */
public enum Direction {
  A_TO_B,
  B_TO_A,
  /** Both act, or the words do not tell who does it to whom. */
  TOGETHER;

  static Direction of(Event event, Dyad dyad) {
    if (event.kind().endsWith("visit")) {
      String host = host(event);
      if (dyad.a().equals(host) || dyad.b().equals(host)) {
        return dyad.b().equals(host) ? A_TO_B : B_TO_A;
      }
    }
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

  /** Code of the state in which the event takes place: of a visit, the host. Null if untold. */
  static @Nullable String host(Event event) {
    for (CitedClaim cited : event.claims()) {
      Place place = cited.claim().place();
      if (place != null && place.country() != null) {
        return place.country();
      }
    }
    return null;
  }
}
