package org.chancery.record.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.ReviewedClaim;

/** Finds claims, whoever made them, by their keys. */
final class Finder {

  private final RecordStore store;

  Finder(RecordStore store) {
    this.store = store;
  }

  /** A claim of a current edition. */
  record Found(Holding holding, ReviewedClaim claim) {}

  /** Empty where no current text states it, and where who added it took that back. */
  Optional<Found> find(String key) {
    for (long edition : editions(key)) {
      Optional<Found> found = store.holding(edition).flatMap(holding -> in(holding, key));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> in(Holding holding, String key) {
    return store.reviewed(holding).stream()
        .filter(claim -> claim.key().equals(key))
        .map(claim -> new Found(holding, claim))
        .findFirst();
  }

  private Set<Long> editions(String key) {
    Set<Long> editions = new LinkedHashSet<>();
    store.claims(key).forEach(cited -> editions.add(cited.edition()));
    if (editions.isEmpty()) {
      List<Judged> said = store.judgements(key);
      if (!said.isEmpty()) {
        editions.addAll(store.editions(said.getFirst().judgement().content()));
      }
    }
    return editions;
  }
}
