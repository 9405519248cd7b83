package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What addresses held. */
final class Revisions {

  private static final String SELECT =
      """
      SELECT r.id, d.address, r.number, r.edition, e.content, c.made_at, c.made_by
      FROM document d
      JOIN revision r ON r.document = d.id
      JOIN edition e ON e.id = r.edition
      JOIN change c ON c.number = r.id
      WHERE d.address = ?
      ORDER BY r.number
      """;

  private Revisions() {}

  static List<Revision> of(Connection connection, String address) throws SQLException {
    return Sql.list(connection, SELECT, Revisions::revision, address);
  }

  static Optional<Revision> latest(Connection connection, String address) throws SQLException {
    return Sql.first(connection, SELECT.strip() + " DESC LIMIT 1", Revisions::revision, address);
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong("id"),
        row.getString("address"),
        row.getInt("number"),
        row.getLong("edition"),
        row.getString("content"),
        Ledger.signature(row));
  }
}
