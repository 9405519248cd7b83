package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;

/**
 * Something to add, wherever it comes from.
 *
 * @param address names the document for good: a URL, or the canonical path of a file
 * @param read gets it and reads it; called once, by any thread; a failure is an outcome
 */
record Incoming(String address, Supplier<Outcome> read) {

  /** A file, under its canonical path: it is the same document however the user writes it. */
  static Incoming file(Source source, Reader reader) {
    return new Incoming(canonical(source.path()), () -> reader.read(source.path(), source.hints()));
  }

  private static String canonical(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toString();
    }
  }
}
