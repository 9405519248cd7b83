package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that ends all connections is spoken to again over new ones. */
class HangUpTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      names = {"OLDEST_POSTGRESQL", "NEWEST_POSTGRESQL"})
  void lostConnectionsAreReplaced(Place place) throws SQLException {
    String location = place.fresh(folder);
    try (RecordStore store = Stores.open(location)) {
      store.add(Texts.at(Texts.ADDRESS, Texts.visit()), Texts.by("ana"));
      hangUp(location);
      assertThat(store.counts().documents()).isEqualTo(1);
      hangUp(location);
      store.add(Texts.at(Texts.MIRROR, Texts.visit()), Texts.by("ana"));
      hangUp(location);
      store.add(Texts.at(Texts.ADDRESS, Texts.corrected()), Texts.by("ana"));
      assertThat(store.counts().revisions()).isEqualTo(3);
    }
  }

  private static void hangUp(String location) throws SQLException {
    try (Connection connection = Stores.database(location).writing()) {
      Sql.list(
          connection,
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()
          """,
          row -> row.getString(1));
      connection.commit();
    }
  }
}
