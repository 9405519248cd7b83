package org.chancery.record.reconcile;

import java.util.List;
import org.chancery.record.Evidence;

/**
 * How much speaks for two claims telling one event.
 *
 * @param total sum of the weights
 */
record Score(double total, List<Evidence> evidence) {

  static Score of(List<Evidence> evidence) {
    double total = 0;
    for (Evidence e : evidence) {
      total += e.weight();
    }
    return new Score(total, List.copyOf(evidence));
  }

  boolean vetoed() {
    return total < Weights.VETO;
  }
}
