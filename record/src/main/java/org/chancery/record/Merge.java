package org.chancery.record;

import java.util.List;

/**
 * Why two claims stand in one event.
 *
 * @param a key of a claim
 * @param b key of another claim of the same event
 * @param score sum of the weights; what lies above the threshold of the tables was merged
 * @param judged whether a reviewer said so; the evidence then only comments on it
 */
public record Merge(String a, String b, double score, List<Evidence> evidence, boolean judged) {

  public Merge {
    evidence = List.copyOf(evidence);
  }
}
