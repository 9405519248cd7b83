package org.chancery.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Test sets that lie beside the checkout on some machines and are never part of it. */
public final class Shared {

  private Shared() {}

  /** The folder, which may not exist. */
  public static Path folder() {
    return Optional.ofNullable(System.getProperty("chancery.shared"))
        .or(() -> Optional.ofNullable(System.getenv("CHANCERY_SHARED")))
        .map(Path::of)
        .orElse(Path.of("../../shared"));
  }

  /** Leaves the figure and the misses under {@code target} for who works on them. */
  public static void report(String name, int right, int rows, List<String> wrong) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "measured"));
      String head = "%s: %d of %d = %.3f%n".formatted(name, right, rows, (double) right / rows);
      Files.writeString(
          folder.resolve(name.replace(' ', '-') + ".txt"), head + String.join("\n", wrong) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
