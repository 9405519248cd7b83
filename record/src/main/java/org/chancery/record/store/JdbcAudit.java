package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.AuditLog;
import org.chancery.record.account.By;

/** The audit log in a database. */
final class JdbcAudit implements AuditLog {

  private static final String COLUMNS =
      "SELECT number, done_at, done_by, done_from, action, subject, detail FROM audit";

  private final Connections connections;

  JdbcAudit(Connections connections) {
    this.connections = connections;
  }

  @Override
  public AuditEntry note(By by, String action, String subject, String detail) {
    return connections.write(connection -> add(connection, by, action, subject, detail));
  }

  /** In the transaction of what is noted; writers stand in line, so that numbers have no gaps. */
  static AuditEntry add(Connection connection, By by, String action, String subject, String detail)
      throws SQLException {
    long number = 1 + Sql.number(connection, "SELECT coalesce(max(number), 0) FROM audit");
    AuditEntry entry = new AuditEntry(number, by, action, subject, detail);
    Sql.run(
        connection,
        """
        INSERT INTO audit (number, done_at, done_by, done_from, action, subject, detail)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        Ledger.written(by.at()),
        by.who(),
        by.from(),
        entry.action(),
        entry.subject(),
        entry.detail());
    return entry;
  }

  @Override
  public List<AuditEntry> before(long before, int limit) {
    return connections.read(
        connection ->
            Sql.list(
                connection,
                COLUMNS + " WHERE number < ? ORDER BY number DESC LIMIT ?",
                JdbcAudit::entry,
                before,
                limit));
  }

  @Override
  public List<AuditEntry> after(long after, int limit) {
    return connections.read(
        connection ->
            Sql.list(
                connection,
                COLUMNS + " WHERE number > ? ORDER BY number LIMIT ?",
                JdbcAudit::entry,
                after,
                limit));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        new By(
            Instant.parse(row.getString("done_at")),
            row.getString("done_by"),
            row.getString("done_from")),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"));
  }
}
