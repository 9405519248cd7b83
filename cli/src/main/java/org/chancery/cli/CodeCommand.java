package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.exchange.RecordLines;
import org.chancery.record.store.Failures;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery code}: documents in, JSON Lines out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Codes documents and prints JSON Lines, one record a line, in text order.")
final class CodeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "files or folders")
  private List<Path> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "table with the columns path, published, publisher, language")
  private @Nullable Path manifest;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "write to a file")
  private @Nullable Path out;

  @Mixin private About about = new About();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec);
    if (files.isEmpty() && manifest == null) {
      throw new UsageProblem("code needs a FILE or --manifest; see chancery code --help");
    }
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    List<Source> sources = new ArrayList<>();
    if (manifest != null) {
      sources.addAll(Manifests.sources(manifest, troubles));
    }
    sources.addAll(Sources.of(files, about.hints(), troubles));
    if (out == null) {
      run(sources, troubles, progress, console.out());
    } else {
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
        run(sources, troubles, progress, writer);
        check(writer, out);
      } catch (IOException e) {
        throw new UsageProblem("cannot write " + out + ": " + Failures.words(e));
      }
    }
    return troubles.status();
  }

  private static void run(
      List<Source> sources, Troubles troubles, Progress progress, PrintWriter writer) {
    new Batch(troubles, progress).code(sources, coded -> write(coded, writer));
    writer.flush();
  }

  /** A writer for people swallows failures; a file that lacks records must not pass for done. */
  private static void check(PrintWriter writer, Path out) {
    if (writer.checkError()) {
      throw new IllegalStateException("cannot write all records to " + out);
    }
  }

  private static void write(Coded coded, PrintWriter writer) {
    try {
      RecordLines.write(coded, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
