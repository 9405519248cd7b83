package org.chancery.record.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database to the newest schema, from nothing or from any earlier one. A migration is a
 * file {@code V<n>__<name>.sql}, one in each database's folder; none is ever edited once released.
 */
final class Migrations {

  private Migrations() {}

  /**
   * Brings it to the newest schema.
   *
   * @throws StoreProblem where it is of a newer program, damaged, or not a store
   */
  static void toNewest(Database database) {
    to(database, "latest");
  }

  /** Brings it to a schema between its own and the newest. */
  static void to(Database database, String version) {
    try {
      Flyway flyway = flyway(database, version);
      for (MigrationInfo info : flyway.info().applied()) {
        if (info.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new StoreProblem(
              "%s has schema %s, of a newer Chancery than this"
                  .formatted(database.place(), info.getVersion()));
        }
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreProblem(
          "%s cannot be opened as a store: %s".formatted(database.place(), reason(e)), e);
    }
  }

  /** The version that a database has. */
  static String version(Database database) {
    MigrationInfo current = flyway(database, "latest").info().current();
    if (current == null) {
      throw new StoreProblem(database.place() + " holds no store");
    }
    return current.getVersion().getVersion();
  }

  private static Flyway flyway(Database database, String version) {
    return Flyway.configure()
        .dataSource(database.url(), null, null)
        .locations("classpath:" + database.migrations())
        .table("schema_history")
        .target(version)
        .validateMigrationNaming(true)
        .load();
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
