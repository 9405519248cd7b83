package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract in one file, and what only files can suffer. */
class SqliteStoreTest extends RecordStoreContract {

  @TempDir Path folder;
  private int made;

  @Override
  String freshLocation() {
    return folder.resolve("store " + made++).toString();
  }

  @Test
  void commitsAreOnTheDiskAndReferencesHold() throws SQLException {
    String location = freshLocation();
    Stores.open(location).close();
    try (Connection connection = Stores.database(location).writing()) {
      assertThat(Sql.first(connection, "PRAGMA journal_mode", row -> row.getString(1)))
          .hasValue("wal");
      assertThat(Sql.number(connection, "PRAGMA synchronous")).isEqualTo(2);
      assertThat(Sql.number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
      assertThatThrownBy(
              () -> Sql.run(connection, "INSERT INTO document (id, address) VALUES (99, 'x')"))
          .hasMessageContaining("FOREIGN KEY");
    }
  }

  @Test
  void aFileOfAnotherProgramIsRefused() throws IOException {
    Path place = Files.createDirectories(Path.of(freshLocation()));
    Files.writeString(
        place.resolve("chancery.db"), "This is a letter, not a database. ".repeat(50));
    assertThatThrownBy(() -> Stores.open(place.toString()))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("cannot be opened as a store");
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws SQLException {
    String location = freshLocation();
    Stores.open(location).close();
    try (Connection connection = Stores.database(location).writing()) {
      Sql.run(
          connection,
          """
          INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,
            installed_by, execution_time, success)
          VALUES (999, '999', 'future', 'SQL', 'V999__future.sql', 1, '', 1, 1)
          """);
      connection.commit();
    }
    assertThatThrownBy(() -> Stores.open(location))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("newer");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "x");
    assertThatThrownBy(() -> Stores.open(file.resolve("below").toString()))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("a file");
  }
}
