package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.store.Failures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gold and the documents that it tells of, as the commands that compare with gold take them. */
final class GoldInput {

  @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "what is known, one a line")
  private @Nullable Path gold;

  @Parameters(index = "1..*", paramLabel = "DOC", description = "the documents")
  private List<Path> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "what is known of the documents, as for 'code'")
  private @Nullable Path manifest;

  @Mixin private About about = new About();

  /** Reads the lines of a gold file. */
  @FunctionalInterface
  interface Lines<T> {
    List<T> read(String where, BufferedReader in) throws IOException;
  }

  /**
   * The gold's lines.
   *
   * @param command that asks, for the message where gold or documents are not named
   */
  <T> List<T> gold(String command, Lines<T> lines) {
    Path path = gold;
    if (path == null || files.isEmpty() && manifest == null) {
      throw new UsageProblem(command + " needs GOLD.jsonl and at least one DOC");
    }
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return lines.read(path.toString(), in);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** The documents, with what options and manifest know of them. */
  List<Source> sources(Troubles troubles) {
    List<Source> sources = new ArrayList<>(Sources.of(files, about.hints(), troubles));
    return manifest == null ? sources : Manifests.hinted(sources, manifest, troubles);
  }

  static UsageProblem unreadable(Path path, IOException e) {
    boolean own = e.getClass() == IOException.class;
    String reason = own ? e.getMessage() : path + ": " + Failures.words(e);
    return new UsageProblem("gold cannot be read: " + reason);
  }
}
