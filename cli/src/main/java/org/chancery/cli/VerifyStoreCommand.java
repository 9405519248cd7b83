package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.chancery.record.events.EventInspection;
import org.chancery.record.events.Events;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchProblem;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.Counts;
import org.chancery.record.store.Fault;
import org.chancery.record.store.Inspection;
import org.chancery.record.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery verify-store}: whether the store is whole. */
@Command(
    name = "verify-store",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at everything in the store: the file itself, what refers to what, the hash of each"
          + " text,",
      "whether each quote stands in its text, whether the events are what the claims come to, and",
      "whether the search index holds just that. Events and an index that are behind the store are"
          + " not",
      "looked at: they catch up when they are next used. Each fault is named; the exit status is 3"
          + " then."
    })
final class VerifyStoreCommand implements Callable<Integer> {

  @Mixin private IndexOption index = new IndexOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    StoreOption store = index.store();
    store.demand();
    Consumer<Fault> named =
        fault -> console.err().println("chancery: " + fault.where() + ": " + fault.what());
    long faults = Inspection.of(store.location(), named);
    if (faults == 0) {
      try (RecordStore record = store.open()) {
        faults = EventInspection.of(record, named) + index(record, named);
        if (faults == 0) {
          tell(record, console.out());
        }
      }
    }
    if (faults > 0) {
      console.err().printf("chancery: %s has %,d faults%n", store.place(), faults);
      return Exit.BROKEN;
    }
    return Exit.DONE;
  }

  private long index(RecordStore record, Consumer<Fault> named) {
    AtomicLong faults = new AtomicLong();
    try (SearchIndex search = SearchIndex.reading(index.folder())) {
      search.inspect(
          new StoreFeed(record),
          what -> {
            faults.incrementAndGet();
            named.accept(new Fault("index", what));
          });
    } catch (SearchProblem none) {
      return 0;
    }
    return faults.get();
  }

  private static void tell(RecordStore record, PrintWriter out) {
    Counts counts = record.counts();
    out.printf(
        "sound: %,d documents, %,d revisions, %,d claims, %,d judgements, %,d changes, events %s%n",
        counts.documents(),
        counts.revisions(),
        counts.claims(),
        counts.judgements(),
        counts.changes(),
        new Events(record).level() ? "level" : "behind");
  }
}
