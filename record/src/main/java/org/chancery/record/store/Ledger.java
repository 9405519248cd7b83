package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers the changes, and keeps when and by whom each was made. */
final class Ledger {

  /** Of one width, so that instants sort as text. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Ledger() {}

  /** Signs a statement of that kind; returns its number. */
  static long next(Connection connection, String kind, Signature by) throws SQLException {
    Sql.run(connection, "UPDATE ledger SET last_change = last_change + 1");
    long number = last(connection);
    Sql.run(
        connection,
        "INSERT INTO change (number, kind, made_at, made_by) VALUES (?, ?, ?, ?)",
        number,
        kind,
        written(by.at()),
        by.by());
    return number;
  }

  /** A time as columns hold it, to the microsecond. */
  static String written(Instant time) {
    return INSTANT.format(time);
  }

  static long last(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT last_change FROM ledger");
  }

  /** From the columns {@code made_at} and {@code made_by}. */
  static Signature signature(ResultSet row) throws SQLException {
    return new Signature(Instant.parse(row.getString("made_at")), row.getString("made_by"));
  }

  static List<Change> changes(Connection connection, long after, int limit) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT c.number, c.kind, c.made_at, c.made_by, d.address,
          coalesce(r.edition, k.edition) AS edition, before.edition AS replaced, k.coder,
          j.claim_key, j.content
        FROM change c
        LEFT JOIN revision r ON r.id = c.number
        LEFT JOIN document d ON d.id = r.document
        LEFT JOIN revision before ON before.document = r.document AND before.number = r.number - 1
        LEFT JOIN coding k ON k.id = c.number
        LEFT JOIN judgement j ON j.id = c.number
        WHERE c.number > ? AND c.kind IN ('revision', 'coding', 'judgement')
        ORDER BY c.number LIMIT ?
        """,
        Ledger::change,
        after,
        limit);
  }

  private static Change change(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    Signature signed = signature(row);
    return switch (row.getString("kind")) {
      case "revision" -> {
        long replaced = row.getLong("replaced");
        yield new Change.Revised(
            number,
            signed,
            row.getString("address"),
            row.getLong("edition"),
            replaced == 0 ? null : replaced);
      }
      case "coding" ->
          new Change.Recoded(number, signed, row.getLong("edition"), row.getString("coder"));
      default ->
          new Change.Judged(number, signed, row.getString("claim_key"), row.getString("content"));
    };
  }
}
