package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.store.RecordStore.Cited;
import org.chancery.text.document.Document;

/** Puts editions, addresses and claims together again. */
final class Holdings {

  /** No change has a higher number. */
  static final long NOW = Long.MAX_VALUE;

  private Holdings() {}

  static Optional<Holding> of(Connection connection, long edition, long asOf) throws SQLException {
    return Assembly.of(connection, List.of(edition), asOf).stream().findFirst();
  }

  static StoredClaim claim(ResultSet row) throws SQLException {
    return new StoredClaim(row.getString("claim_key"), ClaimJson.read(row.getString("content")));
  }

  static Document document(ResultSet row, String address) throws SQLException {
    String published = row.getString("published");
    return new Document(
        row.getString("content"),
        address,
        row.getString("title"),
        published == null ? null : LocalDate.parse(published),
        row.getString("publisher"),
        row.getString("language"),
        row.getString("body"),
        TextJson.passages(row.getString("passages")),
        TextJson.alternates(row.getString("alternates")));
  }

  static List<Long> editions(Connection connection, String content) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT e.id FROM edition e
        WHERE e.content = ? AND EXISTS (SELECT 1 FROM current_revision r WHERE r.edition = e.id)
        ORDER BY e.id
        """,
        row -> row.getLong(1),
        content);
  }

  static List<Cited> cited(Connection connection, String key) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT k.edition, m.claim_key, m.content
        FROM claim m JOIN current_coding k ON k.id = m.coding
        WHERE m.claim_key = ? ORDER BY k.edition
        """,
        row -> new Cited(row.getLong("edition"), claim(row)),
        key);
  }

  static Optional<Cited> lastCoded(Connection connection, String key) throws SQLException {
    return Sql.first(
        connection,
        """
        SELECT k.edition, m.claim_key, m.content
        FROM claim m JOIN coding k ON k.id = m.coding
        WHERE m.claim_key = ? ORDER BY k.id DESC LIMIT 1
        """,
        row -> new Cited(row.getLong("edition"), claim(row)),
        key);
  }

  /** The next page of editions that were current as of a change. */
  static List<Holding> page(Connection connection, long after, int size, long asOf)
      throws SQLException {
    List<Long> editions =
        Sql.list(
            connection,
            """
            SELECT e.id FROM edition e
            WHERE e.id > ? AND e.id <= ? AND EXISTS (
              SELECT 1 FROM revision r
              WHERE r.edition = e.id AND r.id <= ? AND NOT EXISTS (
                SELECT 1 FROM revision later
                WHERE later.document = r.document AND later.number > r.number AND later.id <= ?))
            ORDER BY e.id LIMIT ?
            """,
            row -> row.getLong(1),
            after,
            asOf,
            asOf,
            asOf,
            size);
    return Assembly.of(connection, editions, asOf);
  }

  /** The next page of current editions that another version of the coder read last, or none. */
  static List<Holding> uncoded(Connection connection, long after, int size, String coder)
      throws SQLException {
    List<Long> editions =
        Sql.list(
            connection,
            """
            SELECT DISTINCT r.edition FROM current_revision r
            WHERE r.edition > ? AND NOT EXISTS (
              SELECT 1 FROM current_coding k WHERE k.edition = r.edition AND k.coder = ?)
            ORDER BY r.edition LIMIT ?
            """,
            row -> row.getLong(1),
            after,
            coder,
            size);
    return Assembly.of(connection, editions, NOW);
  }
}
