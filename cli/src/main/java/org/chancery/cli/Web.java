package org.chancery.cli;

import java.util.Iterator;
import java.util.Optional;
import org.chancery.read.Hints;
import org.chancery.read.Reader;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetcher;
import org.chancery.read.source.FetchLog;
import org.chancery.read.source.Harvest;
import org.chancery.read.source.Harvested;
import org.chancery.read.source.Source;
import org.chancery.record.store.Fetch;
import org.chancery.record.store.Fetches;

/** Brings in what addresses on the web lead to, and notes in the store what was fetched. */
final class Web implements AutoCloseable {

  private final Fetcher fetcher;
  private final Harvest harvest;
  private final WebOption option;
  private final Fetches fetches;
  private final Reader reader;
  private final Hints hints;
  private final Troubles troubles;
  private int unchanged;

  Web(WebOption option, Fetches fetches, Reader reader, Hints hints, Troubles troubles) {
    this.option = option;
    this.fetches = fetches;
    this.reader = reader;
    this.hints = hints;
    this.troubles = troubles;
    this.fetcher = new Fetcher(option.options());
    this.harvest = new Harvest(fetcher, log(fetches), option.fresh());
  }

  private static FetchLog log(Fetches fetches) {
    return asked ->
        fetches
            .last(asked)
            .map(f -> new FetchState(f.address(), f.at(), f.etag(), f.lastModified()))
            .orElse(null);
  }

  /** What one address leads to, fetched as it is asked for. */
  Iterator<Incoming> incoming(String address) {
    Iterator<Harvested> all = harvest.of(new Source(address, option.kind()));
    return new Iterator<>() {
      private int left = option.limit();

      // Beyond the limit a list is not read to its end either, so that it is read again.
      @Override
      public boolean hasNext() {
        return left > 0 && all.hasNext();
      }

      @Override
      public Incoming next() {
        Harvested one = all.next();
        left -= one instanceof Harvested.Got ? 1 : 0;
        return incoming(one);
      }
    };
  }

  private Incoming incoming(Harvested harvested) {
    return switch (harvested) {
      case Harvested.File file ->
          Incoming.file(new org.chancery.cli.Source(file.path(), hints), reader);
      case Harvested.Got got ->
          new Incoming.Text(
              got.content().address(),
              () -> reader.read(got.content(), hints),
              kept -> note(got.asked(), kept ? got.state() : got.state().unmarked()));
      case Harvested.Unchanged same ->
          new Incoming.Aside(
              () -> {
                unchanged++;
                note(same.asked(), same.state());
              });
      case Harvested.Passed passed -> new Incoming.Aside(() -> unchanged++);
      case Harvested.Failed failed ->
          new Incoming.Aside(() -> troubles.report(failed.trouble().line()));
      case Harvested.Done done ->
          new Incoming.Aside(() -> note(done.list().asked(), done.list().state()));
    };
  }

  /** What could not be kept is asked for anew the next time, but not within hours. */
  private void note(String asked, FetchState state) {
    fetches.note(
        new Fetch(asked, state.address(), state.fetched(), state.etag(), state.lastModified()));
  }

  /** What to say at the end of what nobody needed to fetch. */
  Optional<String> summary() {
    return unchanged == 0
        ? Optional.empty()
        : Optional.of("unchanged on the web: %,d".formatted(unchanged));
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
