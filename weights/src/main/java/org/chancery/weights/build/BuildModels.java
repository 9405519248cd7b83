package org.chancery.weights.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.weights.base.Digest;

/**
 * {@code BuildModels ADAPTERS CHECKSUMS OUT}: makes the files of every {@code xx.adapter} in a
 * folder and compares them with the committed checksums. What is there already and right stays as
 * it is.
 */
public final class BuildModels {

  private static final String ENDING = ".adapter";

  private final Map<String, String> wanted;
  private final Path out;

  private BuildModels(Map<String, String> wanted, Path out) {
    this.wanted = wanted;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[2]);
    Files.createDirectories(out);
    BuildModels build = new BuildModels(checksums(Path.of(arguments[1])), out);
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (Path adapter : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = String.valueOf(adapter.getFileName());
        build.language(name.substring(0, name.length() - ENDING.length()), adapter);
      }
    }
  }

  /** Lines of a checksum, a tab and a file's name. */
  private static Map<String, String> checksums(Path file) throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (cells.length == 2 && !line.startsWith("#")) {
        checksums.put(cells[1], cells[0]);
      }
    }
    return checksums;
  }

  private void language(String language, Path adapter) throws IOException {
    boolean ready = true;
    for (String ending : new String[] {".onnx", ".pieces", ".labels"}) {
      Path file = out.resolve(language + ending);
      ready &= Files.exists(file) && isRight(file.getFileName(), Files.readAllBytes(file));
    }
    if (ready) {
      return;
    }
    for (Map.Entry<String, byte[]> file : ModelFiles.of(language, adapter).entrySet()) {
      if (!isRight(Path.of(file.getKey()), file.getValue())) {
        throw new IllegalStateException(
            "%s came out as %s; the committed checksum is %s. Was the adapter changed without './chancery-train adopt'?"
                .formatted(file.getKey(), Digest.of(file.getValue()), wanted.get(file.getKey())));
      }
      Files.write(out.resolve(file.getKey()), file.getValue());
    }
  }

  private boolean isRight(Path name, byte[] bytes) {
    return Digest.of(bytes).equals(wanted.get(name.toString()));
  }
}
