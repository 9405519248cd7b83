package org.chancery.record.store;

import org.jspecify.annotations.Nullable;

/** What came of a reviewer's judgement. */
public sealed interface JudgementOutcome {

  /** It is kept. */
  record Kept(Judged judged) implements JudgementOutcome {}

  /**
   * It is not kept, as the reviewer had not seen what another said meanwhile.
   *
   * @param latest what the claim's last judgement is; null where it has none at all
   */
  record Conflict(@Nullable Judged latest) implements JudgementOutcome {}

  /** It is not kept, as it contradicts what was said of other pairs of claims. */
  record Contradiction(Judgement refused) implements JudgementOutcome {}
}
