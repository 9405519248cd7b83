package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.record.store.Counts;
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
      "Looks at everything in the store: the file itself, what refers to what, the hash of each text,",
      "and whether each quote stands in its text. Each fault is named; the exit status is 3 then."
    })
final class VerifyStoreCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    store.demand();
    long faults =
        Inspection.of(
            store.location(),
            fault -> console.err().println("chancery: " + fault.where() + ": " + fault.what()));
    if (faults > 0) {
      console.err().printf("chancery: %s has %,d faults%n", store.place(), faults);
      return Exit.BROKEN;
    }
    try (RecordStore record = store.open()) {
      Counts counts = record.counts();
      console
          .out()
          .printf(
              "sound: %,d documents, %,d revisions, %,d claims, %,d judgements, %,d changes%n",
              counts.documents(),
              counts.revisions(),
              counts.claims(),
              counts.judgements(),
              counts.changes());
    }
    return Exit.DONE;
  }
}
