package org.chancery.record.store;

import java.util.List;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what reviewers made of it.
 *
 * @param key of the coder's claim, or of the one that a reviewer added
 * @param coded as the coder gave it, or null where a reviewer added it
 * @param holds what counts: nothing where it was rejected, several where it was split, each under a
 *     key of its own
 * @param judged its last judgement, or null. That of another claim where the coder has come to read
 *     what a reviewer had said instead of it
 */
public record ReviewedClaim(
    String key, @Nullable Claim coded, List<StoredClaim> holds, @Nullable Judged judged) {

  public ReviewedClaim {
    holds = List.copyOf(holds);
  }

  /** What the next judgement of the claim must have seen. */
  public long seen() {
    Judged last = judged;
    return last == null || !last.judgement().claim().equals(key) ? 0 : last.number();
  }

  /** Whether a reviewer's word on it stands. */
  public boolean settled() {
    Judged last = judged;
    return last != null && last.judgement().verdict() != Judgement.Verdict.WITHDRAWN;
  }

  /** Whether a reviewer added it. */
  public boolean added() {
    return coded == null;
  }
}
