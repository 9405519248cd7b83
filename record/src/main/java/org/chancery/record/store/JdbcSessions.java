package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.chancery.record.account.Session;
import org.chancery.record.account.Sessions;

/** Sessions in a database. */
final class JdbcSessions implements Sessions {

  private final Connections connections;

  JdbcSessions(Connections connections) {
    this.connections = connections;
  }

  @Override
  public void open(Session session) {
    connections.write(
        connection -> {
          Sql.run(
              connection,
              "DELETE FROM session WHERE expires_at < ?",
              Ledger.written(session.opened()));
          Sql.run(
              connection,
              """
              INSERT INTO session (hash, account, opened_at, seen_at, expires_at)
              VALUES (?, ?, ?, ?, ?)
              """,
              session.hash(),
              session.account(),
              Ledger.written(session.opened()),
              Ledger.written(session.seen()),
              Ledger.written(session.expires()));
          return session;
        });
  }

  @Override
  public Optional<Session> find(String hash) {
    return connections.read(
        connection ->
            Sql.first(
                connection,
                "SELECT hash, account, opened_at, seen_at, expires_at FROM session WHERE hash = ?",
                JdbcSessions::session,
                hash));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("hash"),
        row.getLong("account"),
        Instant.parse(row.getString("opened_at")),
        Instant.parse(row.getString("seen_at")),
        Instant.parse(row.getString("expires_at")));
  }

  @Override
  public void seen(String hash, Instant at) {
    connections.write(
        connection -> {
          Sql.run(
              connection,
              "UPDATE session SET seen_at = ? WHERE hash = ? AND seen_at < ?",
              Ledger.written(at),
              hash,
              Ledger.written(at));
          return hash;
        });
  }

  @Override
  public void close(String hash) {
    connections.write(
        connection -> {
          Sql.run(connection, "DELETE FROM session WHERE hash = ?", hash);
          return hash;
        });
  }

  @Override
  public int closeAll(long account) {
    return connections.write(connection -> closeAll(connection, account));
  }

  static int closeAll(Connection connection, long account) throws SQLException {
    long open = Sql.number(connection, "SELECT count(*) FROM session WHERE account = ?", account);
    Sql.run(connection, "DELETE FROM session WHERE account = ?", account);
    return Math.toIntExact(open);
  }
}
