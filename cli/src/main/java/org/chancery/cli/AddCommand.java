package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.chancery.read.Limits;
import org.chancery.read.Reader;
import org.chancery.read.fetch.Address;
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
          + " again, and what did not change on the web is not fetched again: a run that was cut"
          + " off is simply started anew."
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|URL",
      arity = "0..*",
      description = "files, folders, and addresses of feeds, sitemaps and pages on the web")
  private List<String> named = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "table with the columns path, published, publisher, language")
  private @Nullable Path manifest;

  @Mixin private About about = new About();

  @Mixin private WebOption web = new WebOption();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (named.isEmpty() && manifest == null) {
      throw new UsageProblem("add needs a FILE, a URL or --manifest; see chancery add --help");
    }
    web.check();
    Progress progress = new Progress(console.err(), "added");
    Troubles troubles = new Troubles(console.err(), progress);
    List<Source> files = files(troubles);
    List<String> addresses = named.stream().filter(Address::any).toList();
    Reader reader = new Reader(Limits.DEFAULT);
    try (RecordStore record = store.open()) {
      Intake intake =
          new Intake(record, store::signature, store.lexicon(record), troubles, progress);
      BiConsumer<Addition, Added> each =
          (addition, added) -> acknowledge(addition, added, console.out());
      progress.begin(files.size());
      intake.add(() -> files.stream().map(s -> Incoming.file(s, reader)).iterator(), each);
      if (!addresses.isEmpty()) {
        progress.beginOpen();
        try (Web fetched = new Web(web, record.fetches(), reader, about.hints(), troubles)) {
          addresses.forEach(address -> intake.add(() -> fetched.incoming(address), each));
          fetched.summary().ifPresent(console.err()::println);
        }
      }
      progress.clear();
      Settled.catchUp(record, console);
    }
    return troubles.status();
  }

  private List<Source> files(Troubles troubles) {
    List<Source> sources = new ArrayList<>();
    if (manifest != null) {
      sources.addAll(Manifests.sources(manifest, troubles));
    }
    List<Path> paths = named.stream().filter(n -> !Address.any(n)).map(AddCommand::path).toList();
    sources.addAll(Sources.of(paths, about.hints(), troubles));
    return sources;
  }

  private static Path path(String written) {
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw new UsageProblem("'" + written + "' is no file's name");
    }
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
