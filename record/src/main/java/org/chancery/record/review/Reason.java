package org.chancery.record.review;

/**
 * One reason why a claim should be looked at.
 *
 * @param side whether it makes the claim uncertain or important
 * @param feature what was looked at: confidence, date, rank, …
 * @param weight 0 to 1; see {@link QueueItem}
 * @param detail what was found, as "0.43" or "2021-03-04 or 2021-03-05"; may be empty
 * @param english in words
 * @param russian likewise
 */
public record Reason(
    Side side, String feature, double weight, String detail, String english, String russian) {

  /** What a reason speaks for. */
  public enum Side {
    UNCERTAIN,
    IMPORTANT
  }
}
