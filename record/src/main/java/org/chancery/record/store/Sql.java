package org.chancery.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements as one line each: what SQL the stores need is plain and the same for all of them. */
final class Sql {

  private Sql() {}

  /** Reads one row of a result. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> list = new ArrayList<>();
        while (rows.next()) {
          list.add(row.read(rows));
        }
        return list;
      }
    }
  }

  /** The first row. */
  static <T> Optional<T> first(
      Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    return list(connection, sql, row, values).stream().findFirst();
  }

  /** The one number of a result that always has a row. */
  static long number(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    return first(connection, sql, row -> row.getLong(1), values).orElse(0L);
  }

  static void run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      statement.executeUpdate();
    }
  }

  static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
