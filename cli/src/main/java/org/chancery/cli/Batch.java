package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.read.Limits;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.chancery.text.claim.Coded;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads and codes many files on all cores and hands on the results in the files' order. What fails
 * is reported and the rest goes on.
 */
final class Batch {

  /** Documents under way for each core: enough to keep it busy, few enough to stay small. */
  private static final int AHEAD = 4;

  private final Reader reader = new Reader(Limits.DEFAULT);
  private final Coders coders;
  private final Troubles troubles;
  private final Progress progress;

  Batch(Troubles troubles, Progress progress) {
    this.troubles = troubles;
    this.coders = new Coders(troubles::remark);
    this.progress = progress;
  }

  /** Reads and codes; {@code each} is called by this thread alone. */
  void code(List<Source> sources, Consumer<Coded> each) {
    int cores = Runtime.getRuntime().availableProcessors();
    progress.begin(sources.size());
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      Queue<Future<Result>> underWay = new ArrayDeque<>();
      for (Source source : sources) {
        underWay.add(workers.submit(() -> result(source)));
        if (underWay.size() >= cores * AHEAD) {
          take(underWay.remove(), each);
        }
      }
      while (!underWay.isEmpty()) {
        take(underWay.remove(), each);
      }
    }
  }

  /** What came of one file: one of the two is set. */
  private record Result(@Nullable Coded coded, @Nullable String failure) {}

  private Result result(Source source) {
    Outcome outcome = reader.read(source.path(), source.hints());
    return switch (outcome) {
      case Outcome.Failed failed -> new Result(null, failed.line());
      case Outcome.Read read -> coded(read.document());
    };
  }

  private Result coded(Document document) {
    if (!Coders.supports(document.language())) {
      return new Result(null, Coders.unsupported(document));
    }
    Coder coder = coders.coder(document.language());
    try {
      return new Result(new Coded(document, coder.code(document)), null);
    } catch (RuntimeException | StackOverflowError defect) {
      return new Result(null, document.path() + ": could not be coded: " + defect);
    }
  }

  private void take(Future<Result> future, Consumer<Coded> each) {
    try {
      Result result = future.get();
      progress.step();
      if (result.failure() != null) {
        troubles.report(result.failure());
      } else if (result.coded() != null) {
        each.accept(result.coded());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
    }
  }
}
