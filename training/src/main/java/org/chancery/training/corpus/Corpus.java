package org.chancery.training.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.resource.Table;

/**
 * The tables of one folder, in the order of their names.
 *
 * @param sha256 of the tables that are not held out: what decides what is learned
 */
public record Corpus(List<Example> examples, String sha256) {

  /** How the tables of authors whose rows are never trained on begin. */
  private static final String HELD_OUT = "h";

  /** Of the other batches, one in so many sets the temperatures and is not trained on either. */
  private static final int TUNED_ON = 16;

  public Corpus {
    examples = List.copyOf(examples);
  }

  /**
   * Reads a folder.
   *
   * @throws IllegalArgumentException at the first row that cannot be read
   */
  public static Corpus read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Example> examples = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (!isHeldOut(String.valueOf(file.getFileName()))) {
          digest.update(bytes);
        }
        examples.addAll(parse(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
      }
      return new Corpus(examples, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus " + folder + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256", e);
    }
  }

  /** Reads one table. */
  public static List<Example> parse(String file, String text) {
    List<Example> examples = new ArrayList<>();
    for (Table.Row row : Table.parse(file, text).rows()) {
      try {
        examples.add(
            new Example(
                row.where(),
                row.get("type"),
                row.get("mode"),
                row.get("kind"),
                row.get("status"),
                row.list("contexts"),
                row.get("register"),
                new Marked(row.get("text")).pair()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return examples;
  }

  private static boolean heldOut(Example example) {
    return isHeldOut(example.batch());
  }

  private static boolean isHeldOut(String batch) {
    return batch.startsWith(HELD_OUT);
  }

  /** Rows of authors none of whose rows are trained on. */
  public List<Example> heldOut() {
    return examples.stream().filter(Corpus::heldOut).toList();
  }

  private List<String> tunedBatches() {
    List<String> batches =
        examples.stream().filter(e -> !heldOut(e)).map(Example::batch).distinct().sorted().toList();
    return java.util.stream.IntStream.range(0, batches.size())
        .filter(i -> i % TUNED_ON == TUNED_ON / 2)
        .mapToObj(batches::get)
        .toList();
  }

  /** Rows that set temperatures: whole batches, spread over the authors. */
  public List<Example> tuning() {
    List<String> batches = tunedBatches();
    return examples.stream().filter(e -> batches.contains(e.batch())).toList();
  }

  /** What is learned from: all the rest. */
  public List<Example> training() {
    List<String> batches = tunedBatches();
    return examples.stream().filter(e -> !heldOut(e) && !batches.contains(e.batch())).toList();
  }
}
