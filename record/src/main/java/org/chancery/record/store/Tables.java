package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The tables of the newest schema. Who adds one by a migration names it here. */
final class Tables {

  /** In the order in which they can be filled: what is referred to comes first. */
  static final List<String> ALL =
      List.of(
          "ledger",
          "change",
          "document",
          "edition",
          "revision",
          "coding",
          "claim",
          "party",
          "judgement",
          "fetched",
          "account",
          "account_link",
          "token",
          "audit",
          "watch",
          "event_state",
          "event_unit",
          "event_due",
          "event",
          "event_party",
          "event_claim",
          "event_merge",
          "event_link",
          "event_history");

  /** What no backup carries: it has no worth in another place. */
  static final List<String> PASSING = List.of("session", "lease");

  private Tables() {}

  /** Those that a database has: a store of an earlier schema lacks the newer ones. */
  static List<String> of(Connection connection) throws SQLException {
    List<String> there =
        names(
            connection
                .getMetaData()
                .getTables(
                    connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"}));
    return ALL.stream().filter(there::contains).toList();
  }

  static List<String> names(ResultSet tables) throws SQLException {
    try (tables) {
      List<String> names = new ArrayList<>();
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
      return names;
    }
  }

  /** The columns of a table's key in its order, parted by commas. */
  static String key(Connection connection, String table) throws SQLException {
    TreeMap<Integer, String> columns = new TreeMap<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return String.join(", ", columns.values());
  }
}
