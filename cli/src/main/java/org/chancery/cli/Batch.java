package org.chancery.cli;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.read.Limits;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;

/**
 * Reads and codes many files on all cores and hands on the results in the files' order. What fails
 * is reported and the rest goes on.
 */
final class Batch {

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
    progress.begin(sources.size());
    Workers.inOrder(
        sources,
        this::result,
        result -> {
          progress.step();
          switch (result) {
            case Attempt.Failed<Coded> failed -> troubles.report(failed.line());
            case Attempt.Done<Coded>(var coded) -> each.accept(coded);
          }
        });
  }

  private Attempt<Coded> result(Source source) {
    Outcome outcome = reader.read(source.path(), source.hints());
    return switch (outcome) {
      case Outcome.Failed failed -> new Attempt.Failed<>(failed.line());
      case Outcome.Read(Document document) -> coders.attempt(document);
    };
  }
}
