package org.chancery.cli;

import java.util.function.LongConsumer;

/** Tells progress of something that says how far it is rather than that it made a step. */
final class Steps implements LongConsumer {

  private final Progress progress;
  private long done;

  /**
   * Counts on from what was done before.
   *
   * @param before how far it was
   */
  Steps(Progress progress, long before) {
    this.progress = progress;
    this.done = before;
  }

  @Override
  public void accept(long now) {
    for (; done < now; done++) {
      progress.step();
    }
  }
}
