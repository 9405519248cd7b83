package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.dossier.Period;
import org.chancery.record.Dyad;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery demo}: the main job on the documents that ship with the project. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the sample documents and writes a dossier of Russia and Laos from them,",
      "in English and in Russian."
    })
final class DemoCommand implements Callable<Integer> {

  private static final Dyad DYAD = new Dyad("RUS", "LAO");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/demo",
      description = "folder to write to (default: out/demo)")
  private Path out = Path.of("out/demo");

  @Mixin private PageOptions page = new PageOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    String preferred = page.language();
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    Path manifest = samples().resolve("manifest.tsv");
    List<Source> sources = Manifests.sources(manifest, troubles);
    DossierWriter writer = new DossierWriter(console, troubles, progress);
    List<Coded> coded = writer.coded(sources);
    Path index = null;
    for (String language : List.of("en", "ru")) {
      Path written = writer.write(coded, DYAD, Period.ALL, out.resolve(language), language);
      index = index == null || language.equals(preferred) ? written : index;
    }
    if (index == null) {
      return troubles.status();
    }
    console.out().println("open " + index.toAbsolutePath().toUri());
    console.out().flush();
    return page.served(index, console, troubles.status());
  }

  /** The folder of samples of the installation that runs. */
  private static Path samples() {
    String home = System.getProperty("chancery.home", ".");
    Path samples = Path.of(home, "samples");
    if (!Files.isDirectory(samples)) {
      throw new IllegalStateException(
          "the sample documents are missing: there is no folder " + samples.toAbsolutePath());
    }
    return samples;
  }
}
