package org.chancery.record.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.record.store.Failures;
import org.chancery.record.store.RecordStore;

/**
 * The table beside a store in which corrected names are kept for the coder. It can be made anew
 * from the store at any time; several programs may do so, as each writes the whole of it.
 */
public final class LexiconFile {

  private final Path file;

  /**
   * A table.
   *
   * @param file need not be there
   */
  public LexiconFile(Path file) {
    this.file = file;
  }

  /**
   * Brings the table level with the corrections that stand, and reads it. It is made when there is
   * something to keep.
   *
   * @throws UncheckedIOException where it cannot be written; the message names the file
   */
  public LocalLexicon level(RecordStore store) {
    String now = LocalLexicon.of(store).write();
    try {
      if (!Files.exists(file) && now.equals(LocalLexicon.EMPTY.write())) {
        return LocalLexicon.EMPTY;
      }
      if (!Files.exists(file) || !Files.readString(file).equals(now)) {
        write(now);
      }
      return LocalLexicon.read(file.toString(), now);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + Failures.words(e), e);
    }
  }

  /** Whole or not at all. */
  private void write(String table) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, whole.getFileName().toString(), ".part");
    Files.writeString(part, table);
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
  }
}
