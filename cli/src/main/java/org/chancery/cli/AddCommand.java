package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.read.Limits;
import org.chancery.read.Reader;
import org.chancery.record.store.Added;
import org.chancery.record.store.Addition;
import org.chancery.record.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery add}: documents into the store. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Reads and codes documents and keeps them in the store.",
      "Prints a line for each that is durably kept: what it is to the store (new, copy, revision,"
          + " known), its id and its address, parted by tabs. What is known is not read into claims"
          + " again: a run that was cut off is simply started anew."
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "files or folders")
  private List<Path> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "table with the columns path, published, publisher, language")
  private @Nullable Path manifest;

  @Mixin private About about = new About();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (files.isEmpty() && manifest == null) {
      throw new UsageProblem("add needs a FILE or --manifest; see chancery add --help");
    }
    Progress progress = new Progress(console.err(), "added");
    Troubles troubles = new Troubles(console.err(), progress);
    List<Source> sources = sources(troubles);
    progress.begin(sources.size());
    Reader reader = new Reader(Limits.DEFAULT);
    Iterable<Incoming> incoming =
        () -> sources.stream().map(source -> Incoming.file(source, reader)).iterator();
    try (RecordStore record = store.open()) {
      new Intake(record, store::signature, troubles, progress)
          .add(incoming, (addition, added) -> acknowledge(addition, added, console.out()));
    }
    return troubles.status();
  }

  private List<Source> sources(Troubles troubles) {
    List<Source> sources = new ArrayList<>();
    if (manifest != null) {
      sources.addAll(Manifests.sources(manifest, troubles));
    }
    sources.addAll(Sources.of(files, about.hints(), troubles));
    return sources;
  }

  /** The line is out before the next document is stored: whoever reads it may rely on it. */
  private static void acknowledge(Addition addition, Added added, PrintWriter out) {
    out.printf(
        "%s\t%s\t%s%n",
        added.novelty().name().toLowerCase(Locale.ROOT),
        addition.document().id(),
        addition.address());
    out.flush();
  }
}
