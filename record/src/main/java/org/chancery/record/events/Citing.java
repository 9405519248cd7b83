package org.chancery.record.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.CitedClaim;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Reviewed;

/** Claims as they hold after review, with the document that makes them. */
final class Citing {

  private Citing() {}

  /** Those of an edition, in text order; none where no address holds it any more. */
  static List<CitedClaim> claims(EventReading events, long edition) {
    return events
        .holding(edition)
        .filter(Holding::current)
        .map(holding -> claims(events, holding))
        .orElse(List.of());
  }

  private static List<CitedClaim> claims(EventReading events, Holding holding) {
    return Reviewed.claims(holding, events.judged(holding.document().id())).stream()
        .map(stored -> new CitedClaim(holding.document(), stored.claim(), stored.key()))
        .toList();
  }

  /** The same by their keys, with where the edition stands. */
  static Map<String, KeptEvent.Member> members(EventReading events, long edition) {
    Map<String, KeptEvent.Member> members = new HashMap<>();
    Holding holding = events.holding(edition).filter(Holding::current).orElse(null);
    if (holding != null) {
      for (CitedClaim cited : claims(events, holding)) {
        members.put(cited.key(), new KeptEvent.Member(edition, holding.addresses(), cited));
      }
    }
    return members;
  }
}
