package org.chancery.web.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chancery.read.Hints;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.source.Harvest;
import org.chancery.read.source.Harvested;
import org.chancery.read.source.Kind;
import org.chancery.read.source.Source;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Fetch;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.chancery.text.document.Document;

/**
 * Reads one source to its end: what is new is coded and added, one document after the other. A
 * fetch is noted when what it brought is durably kept, so that a reading that was cut off goes on.
 */
final class SourceReader {

  private final RecordStore store;
  private final Harvest harvest;
  private final Reader reader;
  private final Supplier<DocumentCoder> coder;
  private final SourceRules rules;
  private final InstantSource clock;

  SourceReader(
      RecordStore store,
      Harvest harvest,
      Reader reader,
      Supplier<DocumentCoder> coder,
      SourceRules rules,
      InstantSource clock) {
    this.store = store;
    this.harvest = harvest;
    this.reader = reader;
    this.coder = coder;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Reads it.
   *
   * @param further asked before each document; when it says no, the rest is left for another time
   */
  Reading read(WatchedSource watch, BooleanSupplier further) {
    Tally tally = new Tally(watch);
    Source source = source(watch);
    if (!source.web() && !rules.allowed(Path.of(watch.address()))) {
      tally.broken(watch.address() + ": lies below no folder that is allowed");
      return tally.reading(clock.instant());
    }
    try {
      Iterator<Harvested> all = harvest.of(source);
      while (further.getAsBoolean() && all.hasNext()) {
        take(all.next(), watch, tally);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      tally.broken(watch.address() + ": " + e);
    }
    return tally.reading(clock.instant());
  }

  private static Source source(WatchedSource watch) {
    String kind = watch.kind();
    return new Source(
        watch.address(), kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private void take(Harvested harvested, WatchedSource watch, Tally tally) {
    switch (harvested) {
      case Harvested.File file ->
          add(canonical(file.path()), reader.read(file.path(), Hints.NONE), watch, tally);
      case Harvested.Got got -> {
        Outcome outcome = reader.read(got.content(), Hints.NONE);
        boolean kept = add(got.content().address(), outcome, watch, tally);
        note(got.asked(), kept ? got.state() : got.state().unmarked());
      }
      case Harvested.Unchanged same -> {
        tally.unchanged();
        note(same.asked(), same.state());
      }
      case Harvested.Passed passed -> tally.unchanged();
      case Harvested.Failed failed -> tally.failed(failed.trouble());
      case Harvested.Done done -> note(done.list().asked(), done.list().state());
    }
  }

  private boolean add(String address, Outcome outcome, WatchedSource watch, Tally tally) {
    return switch (outcome) {
      case Outcome.Failed failed -> {
        tally.failed(failed.line());
        yield false;
      }
      case Outcome.Read(Document document) -> add(address, document, watch, tally);
    };
  }

  /** A document that cannot be coded is a trouble of its own; the rest goes on. */
  private boolean add(String address, Document document, WatchedSource watch, Tally tally) {
    DocumentCoder now = coder.get();
    try {
      Addition addition =
          store.coded(document)
              ? Addition.uncoded(address, document)
              : Addition.coded(address, now.code(document), now.version());
      Signature by = new Signature(clock.instant(), "source " + watch.id());
      tally.kept(store.add(addition, by));
      return true;
    } catch (IllegalArgumentException refused) {
      tally.failed(address + ": " + refused.getMessage());
      return false;
    }
  }

  private void note(String asked, FetchState state) {
    store
        .fetches()
        .note(
            new Fetch(asked, state.address(), state.fetched(), state.etag(), state.lastModified()));
  }

  private static String canonical(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }
}
