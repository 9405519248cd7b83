package org.chancery.record.review;

import java.util.List;
import org.chancery.record.store.Judged;

/** What came of something that a reviewer said. Nothing is kept but by {@link Kept}. */
public sealed interface Outcome {

  /**
   * It is kept, durably.
   *
   * @param judged what was written, several for pairs
   */
  record Kept(List<Judged> judged) implements Outcome {
    public Kept {
      judged = List.copyOf(judged);
    }
  }

  /**
   * Somebody else spoke meanwhile: the reviewer is to look at it and to say again, having seen it.
   *
   * @param since what was said that the reviewer had not seen, the first first
   */
  record Conflict(List<Judged> since) implements Outcome {
    public Conflict {
      since = List.copyOf(since);
    }
  }

  /** A claim cannot say that; every fault is listed. */
  record Refused(List<FieldProblem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * It would say of two claims that they are and that they are not one event.
   *
   * @param keys claims of which it was to be said
   */
  record Contradiction(List<String> keys) implements Outcome {
    public Contradiction {
      keys = List.copyOf(keys);
    }
  }

  /** There is nothing of that name, or nothing to undo; the message says which. */
  record Unknown(String message) implements Outcome {}
}
