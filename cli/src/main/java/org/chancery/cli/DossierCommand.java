package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.dossier.Countries;
import org.chancery.dossier.Period;
import org.chancery.record.Dyad;
import org.chancery.record.Successors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery dossier}: documents in, the pages of a dossier of two countries out. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = "Writes a dossier of two countries from documents about them.")
final class DossierCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "ISO 3166-1 alpha-3 code, as RUS")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "ISO 3166-1 alpha-3 code, as LAO")
  private String b = "";

  @Parameters(index = "2..*", paramLabel = "FILE", description = "files or folders")
  private List<Path> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "what is known of the documents, as for 'code'; without FILE all that it lists")
  private @Nullable Path manifest;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write to")
  private @Nullable Path out;

  @Option(names = "--from", paramLabel = "DATE", description = "first day of the period")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "last day of the period")
  private @Nullable LocalDate to;

  @Mixin private PageOptions page = new PageOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (out == null || files.isEmpty() && manifest == null) {
      throw new UsageProblem("dossier needs a FILE or --manifest; see chancery dossier --help");
    }
    Dyad dyad = dyad();
    Period period = period();
    String language = page.language();
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    List<Source> sources =
        new ArrayList<>(Sources.of(files, org.chancery.read.Hints.NONE, troubles));
    if (manifest != null) {
      sources = Manifests.hinted(sources, manifest, troubles);
    }
    DossierWriter writer = new DossierWriter(console, troubles, progress);
    Path index = writer.write(dyad, period, sources, out, language);
    return page.served(index, console, troubles.status());
  }

  private Dyad dyad() {
    String first = code(a);
    String second = code(b);
    if (first.equals(second)) {
      throw new UsageProblem("a dossier needs two states; '%s' and '%s' are one".formatted(a, b));
    }
    return new Dyad(first, second);
  }

  /** The living state that a code names or that succeeds it. */
  private static String code(String text) {
    String code = Successors.fold(text.toUpperCase(Locale.ROOT));
    if (Countries.find(code).isEmpty()) {
      throw new UsageProblem("'" + text + "' is no state's ISO 3166-1 alpha-3 code, as RUS");
    }
    return code;
  }

  private Period period() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageProblem("the period ends (%s) before it begins (%s)".formatted(to, from));
    }
    return new Period(from, to);
  }
}
