package org.chancery.cli;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.chancery.read.Outcome;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.Added;
import org.chancery.record.store.Addition;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;

/**
 * Reads, codes and stores whatever comes, on all cores, in the order in which it comes. What the
 * store has coded already is not coded again, so that a run that was cut off goes on quickly.
 */
final class Intake {

  private final RecordStore store;
  private final Supplier<Signature> signature;
  private final Coders coders;
  private final String version;
  private final Troubles troubles;
  private final Progress progress;

  /**
   * Into a store.
   *
   * @param lexicon what its reviewers have taught the coder
   */
  Intake(
      RecordStore store,
      Supplier<Signature> signature,
      LocalLexicon lexicon,
      Troubles troubles,
      Progress progress) {
    this.store = store;
    this.signature = signature;
    this.coders = new Coders(troubles::remark, lexicon);
    this.version = CoderVersion.current(lexicon);
    this.troubles = troubles;
    this.progress = progress;
  }

  /**
   * Adds everything; what fails is reported and the rest goes on.
   *
   * @param added told of each document when it is durably stored, by this thread alone
   */
  void add(Iterable<Incoming> incoming, BiConsumer<Addition, Added> added) {
    Workers.inOrder(incoming, one -> readied(one, added), Runnable::run);
  }

  /** Does what any thread can do; leaves what the storing thread is to do. */
  private Runnable readied(Incoming incoming, BiConsumer<Addition, Added> added) {
    return switch (incoming) {
      case Incoming.Aside aside -> aside.action();
      case Incoming.Text text -> {
        Attempt<Addition> attempt = addition(text);
        yield () -> text.settled().accept(store(attempt, added));
      }
    };
  }

  private boolean store(Attempt<Addition> attempt, BiConsumer<Addition, Added> added) {
    progress.step();
    return switch (attempt) {
      case Attempt.Failed<Addition> failed -> {
        troubles.report(failed.line());
        yield false;
      }
      case Attempt.Done<Addition>(var addition) -> {
        added.accept(addition, store.add(addition, signature.get()));
        yield true;
      }
    };
  }

  private Attempt<Addition> addition(Incoming.Text text) {
    return switch (text.read().get()) {
      case Outcome.Failed failed -> new Attempt.Failed<>(failed.line());
      case Outcome.Read(Document document) -> addition(text.address(), document);
    };
  }

  private Attempt<Addition> addition(String address, Document document) {
    try {
      if (store.coded(document)) {
        return new Attempt.Done<>(Addition.uncoded(address, document));
      }
      return switch (coders.attempt(document)) {
        case Attempt.Failed<Coded> failed -> new Attempt.Failed<>(failed.line());
        case Attempt.Done<Coded>(var coded) ->
            new Attempt.Done<>(Addition.coded(address, coded, version));
      };
    } catch (IllegalArgumentException refused) {
      return new Attempt.Failed<>(document.path() + ": " + refused.getMessage());
    }
  }
}
