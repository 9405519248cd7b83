package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store of the first schema, filled by the first program, is read by this one. */
class UpgradeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Place.class)
  void theFirstSchemaIsBroughtToTheNewest(Place place) throws SQLException, IOException {
    String location = place.fresh(folder);
    Path.of(location.startsWith("jdbc") ? "." : location).toFile().mkdirs();
    Database database = Stores.database(location);
    Migrations.to(database, "1");
    assertThat(Migrations.version(database)).isEqualTo("1");
    try (Connection connection = database.writing();
        Statement statement = connection.createStatement()) {
      for (String sql : first().split(";\\s*\n")) {
        statement.execute(sql);
      }
      connection.commit();
    }

    List<Fault> faults = new ArrayList<>();
    Inspection.of(location, faults::add);
    assertThat(faults).isEmpty();
    try (RecordStore store = Stores.open(location)) {
      assertThat(store.changes(0, 10)).hasSize(3);
      Holding holding = store.current(Holdings.NOW).toList().getFirst();
      assertThat(holding.document().title()).isEqualTo("Fiji and Nauru");
      assertThat(holding.coded().claims()).hasSize(1);
      assertThat(store.judgements(holding.claims().getFirst().key())).hasSize(1);
      assertThat(store.orphans()).isEmpty();
    }
  }

  /** Rows as the first program wrote them: never edited. */
  private static String first() throws IOException {
    try (InputStream in = UpgradeTest.class.getResourceAsStream("first.sql")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
