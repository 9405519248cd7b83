package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.exchange.compare.ComparisonLines;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.store.Change;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery changes}: what became of the texts at their addresses. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the addresses in the store whose text changed;",
      "with an ADDRESS, its revisions and what each changed in words and claims."
    })
final class ChangesCommand implements Callable<Integer> {

  /** Changes that are read at a time. */
  private static final int PAGE = 1000;

  @Parameters(
      paramLabel = "ADDRESS",
      arity = "0..1",
      description = "path or URL, as the list prints it")
  private @Nullable String address;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    try (RecordStore opened = store.existing()) {
      if (address == null) {
        list(opened, console);
      } else {
        tell(opened, address, console);
      }
    }
    console.out().flush();
    return Exit.DONE;
  }

  private static void list(RecordStore store, Console console) {
    long last = 0;
    List<Change> page = store.changes(last, PAGE);
    while (!page.isEmpty()) {
      for (Change change : page) {
        if (change instanceof Change.Revised revised && revised.replaced() != null) {
          console.out().println(change.signed().at() + "  " + revised.address());
        }
        last = change.number();
      }
      page = store.changes(last, PAGE);
    }
  }

  private static void tell(RecordStore store, String address, Console console) {
    List<Revision> revisions = store.revisions(address);
    if (revisions.isEmpty()) {
      throw new UsageProblem("the store knows no address " + address);
    }
    for (int i = 0; i < revisions.size(); i++) {
      Revision revision = revisions.get(i);
      console
          .out()
          .println(
              "Revision %d, %s, by %s"
                  .formatted(revision.number(), revision.signed().at(), revision.signed().by()));
      if (i > 0) {
        Optional<Holding> before = store.holding(revisions.get(i - 1).edition());
        Optional<Holding> after = store.holding(revision.edition());
        if (before.isPresent() && after.isPresent()) {
          console.out().println(difference(before.get(), after.get()));
        }
      }
    }
  }

  private static String difference(Holding before, Holding after) {
    String language = after.document().language();
    if (!Coders.supports(language) || !before.document().language().equals(language)) {
      return "the language changed from " + before.document().language() + " to " + language;
    }
    RevisionDifference difference =
        RevisionDifference.between(
            before.coded(), after.coded(), Coders.language(language).sentences());
    return ComparisonLines.of(difference);
  }
}
