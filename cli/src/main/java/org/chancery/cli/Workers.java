package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on all cores and hands on the results in the order of the inputs. */
final class Workers {

  /** Inputs under way for each core: enough to keep it busy, few enough to stay small. */
  private static final int AHEAD = 4;

  private Workers() {}

  /**
   * Takes inputs one by one as there is room for them.
   *
   * @param work called by many threads; must not fail
   * @param each called by this thread alone
   */
  static <S, R> void inOrder(Iterable<S> inputs, Function<S, R> work, Consumer<R> each) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      for (S input : inputs) {
        underWay.add(workers.submit(() -> work.apply(input)));
        while (underWay.size() >= cores * AHEAD || done(underWay.peek())) {
          each.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        each.accept(result(underWay.remove()));
      }
    }
  }

  /** What is ready is handed on at once: the next input may be long in coming. */
  private static boolean done(@Nullable Future<?> first) {
    return first != null && first.isDone();
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
    }
  }
}
