package org.chancery.text.explain;

import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a trigger at its place.
 *
 * @param rule row that fired
 * @param head index of the trigger's first word in the sentence
 * @param last index of its last word
 * @param claim or null where the trigger was dropped before there was one
 * @param origins how each party was found, by its code; empty where there was none
 * @param status what decided the status; empty where it was never asked
 * @param date what gave the date; empty where it was never asked
 * @param dropped why it is not recorded, or null where it is
 */
public record Candidate(
    String rule,
    int head,
    int last,
    @Nullable Claim claim,
    Map<String, String> origins,
    String status,
    String date,
    @Nullable String dropped) {

  public Candidate {
    origins = Map.copyOf(origins);
  }

  /** The candidates that are recorded. */
  static List<Candidate> kept(List<Candidate> all) {
    return all.stream().filter(c -> c.dropped() == null).toList();
  }
}
