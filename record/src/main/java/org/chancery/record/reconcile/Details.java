package org.chancery.record.reconcile;

import java.util.List;
import java.util.Set;
import org.chancery.record.Evidence;

/**
 * What two events have in common besides their time: the best that any two of their claims show.
 */
final class Details {

  private static final Set<String> FEATURES =
      Set.of("people", "place", "topic", "amount", "direction", "kind", "ordinal");

  /** Of large events so many claims are looked at. */
  private static final int MOST = 8;

  private Details() {}

  static List<Evidence> compare(Told a, Told b) {
    List<Evidence> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (Profile x : a.profiles().stream().limit(MOST).toList()) {
      for (Profile y : b.profiles().stream().limit(MOST).toList()) {
        List<Evidence> details =
            Scoring.observations(x, y).stream()
                .filter(e -> FEATURES.contains(e.feature()))
                .filter(e -> !e.feature().equals("kind") || e.outcome().equals("same"))
                .toList();
        double total = Score.of(details).total();
        if (total > most) {
          most = total;
          best = details;
        }
      }
    }
    return best;
  }
}
