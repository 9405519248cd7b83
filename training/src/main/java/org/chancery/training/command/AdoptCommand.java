package org.chancery.training.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.weights.base.Digest;
import org.chancery.weights.build.ModelFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code chancery-train adopt}: makes trained files the program's own and notes their checksums.
 */
@Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    description = "Puts trained files where the build takes them from and notes their checksums.")
final class AdoptCommand implements Callable<Integer> {

  private static final String HEAD =
      """
      # The files that trained readers are made of; written by ./chancery-train adopt.
      # sha256	file
      """;

  @Option(names = "--language", required = true, paramLabel = "xx", description = "en or ru")
  private String language = "";

  @Option(names = "--adapter", paramLabel = "FILE", description = "from 'encoder'")
  private @Nullable Path adapter;

  @Option(names = "--linear", paramLabel = "FILE", description = "from 'linear'")
  private @Nullable Path linear;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "the sources of the module 'model': model/src/main")
  private Path into = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = Terminal.of(spec);
    Path resources = into.resolve("resources/org/chancery/model");
    Map<String, String> checksums = new TreeMap<>();
    Path table = resources.resolve("checksums.tsv");
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        checksums.put(
            line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t')));
      }
    }
    if (adapter != null) {
      copy(adapter, into.resolve("adapters").resolve(language + ".adapter"));
      ModelFiles.of(language, adapter)
          .forEach((name, bytes) -> checksums.put(name, Digest.of(bytes)));
    }
    if (linear != null) {
      copy(linear, resources.resolve(language + ".linear"));
      checksums.put(language + ".linear", Digest.of(Files.readAllBytes(linear)));
    }
    StringBuilder lines = new StringBuilder(HEAD);
    checksums.forEach((name, sum) -> lines.append(sum).append('\t').append(name).append('\n'));
    Files.writeString(table, lines);
    log.print(lines);
    log.flush();
    return 0;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!from.toAbsolutePath().normalize().equals(to.toAbsolutePath().normalize())) {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
