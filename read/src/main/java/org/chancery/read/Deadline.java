package org.chancery.read;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.read.draft.Refusal;

/** Does a piece of work, or gives it up when its time is over. */
final class Deadline {

  /** Room for parsers that descend into what they read; deeper nesting is refused. */
  private static final long STACK = 16L << 20;

  private Deadline() {}

  /**
   * The work's result.
   *
   * @throws Refusal the work's own, or one that says that time, stack or memory ran out. The thread
   *     of a work that does not heed its interruption is left behind as a daemon.
   */
  static <T> T within(Duration time, Callable<T> work) throws Refusal {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "reading", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new Refusal("takes longer than %d s to read".formatted(time.toSeconds()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal("reading was interrupted");
    } catch (ExecutionException e) {
      throw reason(Objects.requireNonNull(e.getCause()));
    }
  }

  private static Refusal reason(Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case StackOverflowError e -> new Refusal("is nested too deeply");
      case OutOfMemoryError e -> new Refusal("needs more memory than there is");
      case Error error -> throw error;
      case RuntimeException bug -> throw bug;
      default -> new Refusal("cannot be read: " + cause.getClass().getSimpleName());
    };
  }
}
