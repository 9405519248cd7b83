package org.chancery.training.command;

import java.io.PrintWriter;
import java.time.Duration;
import org.chancery.training.learn.Training;

/**
 * Tells of every twentieth step in one line: how wrong the last twenty were, and the time so far.
 */
final class Steps implements Training.Watcher {
  private static final int EVERY = 20;
  private final PrintWriter log;
  private final long start = System.nanoTime();
  private double sum;

  Steps(PrintWriter log) {
    this.log = log;
  }

  @Override
  public void step(int epoch, int step, int steps, double loss) {
    sum += loss;
    if (step % EVERY == 0 || step == steps) {
      Duration passed = Duration.ofNanos(System.nanoTime() - start);
      log.printf(
          "epoch %d, step %d of %d, loss %.3f, %d s%n",
          epoch + 1, step, steps, sum / ((step - 1) % EVERY + 1), passed.toSeconds());
      log.flush();
      sum = 0;
    }
  }
}
