package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;

/** What comes to be added, or on the way there. */
sealed interface Incoming {

  /**
   * A text, wherever it comes from.
   *
   * @param address names the document for good: a URL, or the canonical path of a file
   * @param read gets it and reads it; called once, by any thread; a failure is an outcome
   * @param settled told, by the thread that stores, whether it is durably kept
   */
  record Text(String address, Supplier<Outcome> read, Consumer<Boolean> settled)
      implements Incoming {}

  /**
   * Something to do when all that came before is dealt with.
   *
   * @param action done by the thread that stores
   */
  record Aside(Runnable action) implements Incoming {}

  /** A file, under its canonical path: it is the same document however the user writes it. */
  static Incoming file(Source source, Reader reader) {
    return new Text(
        canonical(source.path()), () -> reader.read(source.path(), source.hints()), kept -> {});
  }

  private static String canonical(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }
}
