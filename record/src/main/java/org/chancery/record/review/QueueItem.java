package org.chancery.record.review;

import java.util.List;
import org.chancery.record.store.Lease;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A claim that waits for a reviewer.
 *
 * @param key of the claim
 * @param edition that states it
 * @param address where it stands
 * @param claim as it holds now
 * @param seen what a judgement of it must have seen
 * @param uncertainty 0 to 1: one minus the product of what each reason leaves, as if they were
 *     independent
 * @param importance likewise
 * @param reasons for both, the weightiest first
 * @param lease who looks at it just now, or null
 */
public record QueueItem(
    String key,
    long edition,
    String address,
    Document document,
    Claim claim,
    long seen,
    double uncertainty,
    double importance,
    List<Reason> reasons,
    @Nullable Lease lease) {

  public QueueItem {
    reasons = List.copyOf(reasons);
  }

  /** By which the queue is ordered. */
  public double score() {
    return uncertainty * importance;
  }

  /** The cited words. */
  public String quote() {
    return claim.quote().in(document.text());
  }
}
