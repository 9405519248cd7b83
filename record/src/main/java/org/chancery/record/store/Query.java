package org.chancery.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.store.RecordStore.Cited;
import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of claims, as conditions on their columns.
 *
 * @param conditions each begins with AND; of {@code m} the claim, {@code e} the edition
 * @param values of the conditions' marks, in their order
 */
record Query(String conditions, List<Object> values) {

  private static final String FROM =
      """
      FROM claim m JOIN current_coding k ON k.id = m.coding JOIN edition e ON e.id = k.edition
      """;

  Query {
    values = List.copyOf(values);
  }

  static Query of(Wanted wanted) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (String party : wanted.parties()) {
      sql.append(
          """
          AND EXISTS (SELECT 1 FROM party p
            WHERE p.code = ? AND p.coding = m.coding AND p.ordinal = m.ordinal)
          """);
      values.add(party);
    }
    Status status = wanted.status();
    add(sql, values, "AND m.kind = ? ", wanted.kind());
    add(sql, values, "AND m.status = ? ", status == null ? null : status.word());
    add(sql, values, "AND e.publisher = ? ", wanted.publisher());
    LocalDate from = wanted.from();
    LocalDate to = wanted.to();
    if (from != null || to != null) {
      sql.append("AND (m.first_day IS NOT NULL OR m.last_day IS NOT NULL) ");
    }
    add(
        sql,
        values,
        "AND (m.last_day IS NULL OR m.last_day >= ?) ",
        from == null ? null : from.toString());
    add(
        sql,
        values,
        "AND (m.first_day IS NULL OR m.first_day <= ?) ",
        to == null ? null : to.toString());
    return new Query(sql.toString(), values);
  }

  private static void add(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }

  /** The next editions that hold something wanted. */
  List<Long> editions(Connection connection, long after, int size) throws SQLException {
    return Sql.list(
        connection,
        "SELECT DISTINCT k.edition "
            + FROM
            + "WHERE k.edition > ? "
            + conditions
            + " ORDER BY k.edition LIMIT "
            + size,
        row -> row.getLong(1),
        with(after));
  }

  /** What is wanted of one edition. */
  List<Cited> claims(Connection connection, long edition) throws SQLException {
    return Sql.list(
        connection,
        "SELECT k.edition, m.claim_key, m.content "
            + FROM
            + "WHERE k.edition = ? "
            + conditions
            + " ORDER BY m.ordinal",
        row -> new Cited(row.getLong("edition"), Holdings.claim(row)),
        with(edition));
  }

  private Object[] with(long edition) {
    List<Object> all = new ArrayList<>();
    all.add(edition);
    all.addAll(values);
    return all.toArray();
  }
}
