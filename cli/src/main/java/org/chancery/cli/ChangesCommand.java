package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.exchange.compare.ChangesJson;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery changes}: what became of the texts at their addresses. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the addresses in the store whose text changed;",
      "with an ADDRESS, its revisions and what each changed in words and claims."
          + " --json prints one object a line: of the list address, at, by, edition and the edition"
          + " that it replaced; of an ADDRESS one a revision, with changed: edits and claims as"
          + " 'compare --json' tells them, null of the first."
    })
final class ChangesCommand implements Callable<Integer> {

  /** Changes that are read at a time. */
  private static final int PAGE = 1000;

  @Parameters(
      paramLabel = "ADDRESS",
      arity = "0..1",
      description = "path or URL, as the list prints it")
  private @Nullable String address;

  @Option(names = "--json", description = "print JSON Lines")
  private boolean json;

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

  private void list(RecordStore store, Console console) {
    long last = 0;
    List<Change> page = store.changes(last, PAGE);
    while (!page.isEmpty()) {
      for (Change change : page) {
        if (change instanceof Change.Revised revised && revised.replaced() != null) {
          console
              .out()
              .println(
                  json ? ChangesJson.of(revised) : change.signed().at() + "  " + revised.address());
        }
        last = change.number();
      }
      page = store.changes(last, PAGE);
    }
  }

  private void tell(RecordStore store, String address, Console console) {
    List<Revision> revisions = store.revisions(address);
    if (revisions.isEmpty()) {
      throw new UsageProblem("the store knows no address " + address);
    }
    Holding before = null;
    for (Revision revision : revisions) {
      Holding after = store.holding(revision.edition()).orElse(null);
      if (json) {
        RevisionDifference changed =
            before != null && after != null && comparable(before, after)
                ? between(before, after)
                : null;
        console.out().println(ChangesJson.of(revision, changed));
      } else {
        console.out().println(head(revision));
        if (before != null && after != null) {
          console.out().println(lines(before, after));
        }
      }
      before = after;
    }
  }

  private static String head(Revision revision) {
    return "Revision %d, %s, by %s"
        .formatted(revision.number(), revision.signed().at(), revision.signed().by());
  }

  private static String lines(Holding before, Holding after) {
    return comparable(before, after)
        ? ComparisonLines.of(between(before, after))
        : "the language changed from "
            + before.document().language()
            + " to "
            + after.document().language();
  }

  private static boolean comparable(Holding before, Holding after) {
    String language = after.document().language();
    return Coders.supports(language) && before.document().language().equals(language);
  }

  private static RevisionDifference between(Holding before, Holding after) {
    return RevisionDifference.between(
        before.coded(), after.coded(), Coders.language(after.document().language()).sentences());
  }
}
