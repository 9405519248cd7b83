package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever other hands change in a store is found. */
class InspectionTest {

  @TempDir Path folder;

  private String location = "";

  @BeforeEach
  void fill() {
    location = Place.SQLITE.fresh(folder);
    Filled.fill(location);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aStoreOfOurOwnIsSound(Place place) {
    String sound = place.fresh(folder);
    Filled.fill(sound);
    assertThat(faults(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE edition SET body = body || '!' WHERE id = 1;                 edition 1;     another hash
          UPDATE edition SET content = 'abc' WHERE id = 1;                    edition 1;     its id
          UPDATE edition SET passages = '[[5,2,"heading"]]' WHERE id = 1;     edition 1;     cannot be rebuilt
          UPDATE claim SET quote = 'the minister stayed at home' WHERE coding = 2;  claim 0 of coding 2; its quote
          UPDATE claim SET quote_end = 9999 WHERE coding = 2;                 claim 0 of coding 2; its quote
          UPDATE claim SET kind = 'war' WHERE coding = 2;                     claim 0 of coding 2; its columns
          UPDATE claim SET content = '{"kind"' WHERE coding = 2;              claim 0 of coding 2; cannot be rebuilt
          UPDATE party SET code = 'CHL' WHERE coding = 2;                     claim 0 of coding 2; its columns
          DELETE FROM party WHERE coding = 2;                                 claim 0 of coding 2; its columns
          DELETE FROM claim WHERE coding = 2;                                 party;         refer to no claim
          DELETE FROM revision WHERE number = 1;                              change 1;      no statement
          DELETE FROM revision WHERE number = 2;                              change 4;      no statement
          DELETE FROM edition WHERE id = 1;                                   revision;      refer to no edition
          DELETE FROM coding WHERE id = 2;                                    claim;         refer to no coding
          DELETE FROM judgement WHERE seen = 0;                               judgement;     does not follow
          DELETE FROM change WHERE number = 3;                                ledger;        do not count
          UPDATE ledger SET last_change = 2;                                  ledger;        do not count
          """)
  void whatWasChangedIsNamed(String change, String where, String what) throws SQLException {
    try (Connection connection = Stores.database(location).writing();
        Statement statement = connection.createStatement()) {
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("PRAGMA foreign_keys = off");
      assertThat(statement.executeUpdate(change)).isPositive();
    }
    assertThat(faults(location))
        .anySatisfy(
            fault -> {
              assertThat(fault.where()).startsWith(where);
              assertThat(fault.what()).contains(what);
            });
  }

  /** A page of the file overwritten: either it cannot be opened, or the fault is named. */
  @Test
  void aBrokenFileIsNoticed() throws IOException {
    Path file = Path.of(location, Stores.FILE);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long page = 2; page * 4096 < bytes.length(); page += 3) {
        bytes.seek(page * 4096);
        bytes.write(new byte[600]);
      }
    }
    try {
      assertThat(faults(location)).isNotEmpty();
    } catch (StoreProblem problem) {
      assertThat(problem).hasMessageContaining("malformed");
    }
  }

  @Test
  void tablesAreAllNamed() throws SQLException {
    try (Connection connection = Stores.database(location).reading()) {
      List<String> there =
          Tables.names(connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"}));
      assertThat(there)
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Tables.ALL, Tables.PASSING, List.of("schema_history"))
                  .flatMap(List::stream)
                  .toList());
    }
  }

  /** Rows stay what they are, in every table that keeps statements. */
  @Test
  void whatRefersToNothingIsRefused() throws SQLException {
    try (Connection connection = Stores.database(location).writing()) {
      assertThatThrownBy(() -> Sql.run(connection, "DELETE FROM change WHERE number = 1"))
          .hasMessageContaining("FOREIGN KEY");
    }
  }

  private static List<Fault> faults(String location) {
    List<Fault> faults = new ArrayList<>();
    assertThat(Inspection.of(location, faults::add)).isEqualTo(faults.size());
    return faults;
  }
}
