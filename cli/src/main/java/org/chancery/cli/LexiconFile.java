package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.RecordStore;

/** The table in the data directory in which corrected names are kept for the coder. */
final class LexiconFile {

  private static final String NAME = "lexicon.tsv";

  private LexiconFile() {}

  /** Where a store's table lies: in its directory; of a server's, in the user's data folder. */
  static Path path(StoreOption store) {
    String location = store.location();
    if (!location.startsWith("jdbc:")) {
      return Path.of(location).resolve(NAME);
    }
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    return Path.of(StoreOption.usual(), "lexicon-" + UUID.nameUUIDFromBytes(bytes) + ".tsv");
  }

  /**
   * Brings the table level with the corrections that stand, and reads it.
   *
   * @throws UsageProblem where it cannot be written
   */
  static LocalLexicon level(RecordStore record, StoreOption store) {
    Path file = path(store);
    String now = LocalLexicon.of(record).write();
    boolean empty = now.equals(LocalLexicon.EMPTY.write());
    try {
      if (empty && !Files.exists(file)) {
        return LocalLexicon.EMPTY;
      }
      if (!Files.exists(file) || !Files.readString(file).equals(now)) {
        write(file, now);
      }
      return LocalLexicon.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UsageProblem(file + " cannot be written: " + e.getClass().getSimpleName());
    }
  }

  /** Whole or not at all. */
  private static void write(Path file, String table) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, NAME, ".part");
    Files.writeString(part, table);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
