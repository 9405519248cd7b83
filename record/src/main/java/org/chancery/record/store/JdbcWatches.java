package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.record.account.By;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.chancery.record.watch.Watches;
import org.jspecify.annotations.Nullable;

/** Watched sources in a database. */
final class JdbcWatches implements Watches {

  private static final String COLUMNS =
      """
      SELECT id, address, kind, every_seconds, paused_at, wanted_at, leased_until,
        read_at, added, changed, known, failed, error, failures, again_at, trouble
      FROM watch
      """;

  private final Connections connections;

  JdbcWatches(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<WatchedSource> all() {
    return connections.read(
        connection -> Sql.list(connection, COLUMNS + " ORDER BY address", JdbcWatches::watch));
  }

  @Override
  public Optional<WatchedSource> watch(long id) {
    return connections.read(connection -> byId(connection, id));
  }

  private static Optional<WatchedSource> byId(Connection connection, long id) throws SQLException {
    return Sql.first(connection, COLUMNS + " WHERE id = ?", JdbcWatches::watch, id);
  }

  private static WatchedSource watch(ResultSet row) throws SQLException {
    return new WatchedSource(
        row.getLong("id"),
        row.getString("address"),
        row.getString("kind"),
        Duration.ofSeconds(row.getLong("every_seconds")),
        instant(row, "paused_at"),
        instant(row, "wanted_at"),
        instant(row, "leased_until"),
        reading(row));
  }

  private static @Nullable Reading reading(ResultSet row) throws SQLException {
    Instant at = instant(row, "read_at");
    return at == null
        ? null
        : new Reading(
            at,
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("known"),
            row.getInt("failed"),
            row.getString("error"),
            row.getInt("failures"),
            instant(row, "again_at"),
            row.getString("trouble"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    String written = row.getString(column);
    return written == null ? null : Instant.parse(written);
  }

  @Override
  public Optional<WatchedSource> add(String address, @Nullable String kind, Duration every, By by) {
    return connections.write(
        connection -> {
          String there = "SELECT count(*) FROM watch WHERE address = ?";
          if (Sql.number(connection, there, address) > 0) {
            return Optional.empty();
          }
          long id = 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM watch");
          Sql.run(
              connection,
              """
              INSERT INTO watch (id, address, kind, every_seconds, added_at, added_by,
                added, changed, known, failed, failures)
              VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)
              """,
              id,
              address,
              kind,
              every.toSeconds(),
              Ledger.written(by.at()),
              by.who());
          JdbcAudit.add(connection, by, "source.add", address, "every " + every);
          return byId(connection, id);
        });
  }

  @Override
  public boolean paused(long id, boolean paused, By by) {
    return change(
        id,
        paused ? "source.pause" : "source.resume",
        by,
        connection ->
            Sql.run(
                connection,
                "UPDATE watch SET paused_at = ? WHERE id = ?",
                paused ? Ledger.written(by.at()) : null,
                id));
  }

  @Override
  public boolean want(long id, By by) {
    return change(
        id,
        "source.run",
        by,
        connection ->
            Sql.run(
                connection,
                "UPDATE watch SET wanted_at = ? WHERE id = ?",
                Ledger.written(by.at()),
                id));
  }

  @Override
  public boolean remove(long id, By by) {
    return change(
        id,
        "source.remove",
        by,
        connection -> Sql.run(connection, "DELETE FROM watch WHERE id = ?", id));
  }

  /** What is done to a source inside a transaction. */
  private interface Change {
    void in(Connection connection) throws SQLException;
  }

  private boolean change(long id, String action, By by, Change change) {
    return connections.write(
        connection -> {
          Optional<WatchedSource> watch = byId(connection, id);
          if (watch.isPresent()) {
            change.in(connection);
            JdbcAudit.add(connection, by, action, watch.get().address(), "");
          }
          return watch.isPresent();
        });
  }

  @Override
  public boolean lease(long id, String reader, Instant now, Instant until) {
    return connections.write(
        connection -> {
          Sql.run(
              connection,
              """
              UPDATE watch SET leased_by = ?, leased_until = ?
              WHERE id = ? AND (leased_until IS NULL OR leased_until <= ?)
              """,
              reader,
              Ledger.written(until),
              id,
              Ledger.written(now));
          return holds(connection, id, reader);
        });
  }

  /** Readers have names of their own, and nobody leases twice at once. */
  private static boolean holds(Connection connection, long id, String reader) throws SQLException {
    String sql = "SELECT count(*) FROM watch WHERE id = ? AND leased_by = ?";
    return Sql.number(connection, sql, id, reader) > 0;
  }

  @Override
  public boolean renew(long id, String reader, Instant until) {
    return connections.write(
        connection -> {
          Sql.run(
              connection,
              "UPDATE watch SET leased_until = ? WHERE id = ? AND leased_by = ?",
              Ledger.written(until),
              id,
              reader);
          return holds(connection, id, reader);
        });
  }

  @Override
  public boolean ended(long id, String reader, Reading reading) {
    return connections.write(
        connection -> {
          boolean held = holds(connection, id, reader);
          Instant again = reading.again();
          Sql.run(
              connection,
              """
              UPDATE watch SET leased_by = NULL, leased_until = NULL, wanted_at = NULL,
                read_at = ?, added = ?, changed = ?, known = ?, failed = ?, error = ?,
                failures = ?, again_at = ?, trouble = ?
              WHERE id = ? AND leased_by = ?
              """,
              Ledger.written(reading.at()),
              reading.added(),
              reading.changed(),
              reading.known(),
              reading.failed(),
              reading.error(),
              reading.failures(),
              again == null ? null : Ledger.written(again),
              reading.trouble(),
              id,
              reader);
          return held;
        });
  }
}
