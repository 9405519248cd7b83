package org.chancery.record.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.CitedClaim;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Reviewed;

/** Claims as they hold after review, with the document that makes them. */
final class Citing {

  private Citing() {}

  /** Those of an edition, in text order; none where no address holds it any more. */
  static List<CitedClaim> claims(EventReading events, long edition) {
    return claims(events, List.of(edition)).getOrDefault(edition, List.of());
  }

  /** Those of several editions, by edition; editions that no address holds are left out. */
  static Map<Long, List<CitedClaim>> claims(EventReading events, List<Long> editions) {
    List<Holding> held = events.holdings(editions).stream().filter(Holding::current).toList();
    Map<String, List<Judged>> judged =
        events.judged(held.stream().map(one -> one.document().id()).distinct().toList());
    Map<Long, List<CitedClaim>> claims = new HashMap<>();
    for (Holding holding : held) {
      List<Judged> said = judged.getOrDefault(holding.document().id(), List.of());
      claims.put(holding.edition(), claims(holding, said));
    }
    return claims;
  }

  private static List<CitedClaim> claims(Holding holding, List<Judged> judged) {
    return Reviewed.claims(holding, judged).stream()
        .map(stored -> new CitedClaim(holding.document(), stored.claim(), stored.key()))
        .toList();
  }

  /** The same by their keys, with where the edition stands. */
  static Map<String, KeptEvent.Member> members(EventReading events, long edition) {
    Map<String, KeptEvent.Member> members = new HashMap<>();
    Holding holding = events.holding(edition).filter(Holding::current).orElse(null);
    if (holding != null) {
      for (CitedClaim cited : claims(holding, events.judged(holding.document().id()))) {
        members.put(cited.key(), new KeptEvent.Member(edition, holding.addresses(), cited));
      }
    }
    return members;
  }
}
