package org.chancery.record.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks at everything in a store: whether the database itself is sound, what refers to what,
 * whether each text has its hash, and whether each claim's quote stands in its text.
 */
public final class Inspection {

  private final Connections connections;
  private final Consumer<Fault> faults;
  private long found;

  private Inspection(Connections connections, Consumer<Fault> faults) {
    this.connections = connections;
    this.faults = faults;
  }

  /**
   * Inspects a store, which may be in use: what is seen is one state of it.
   *
   * @param faults told of each fault
   * @return how many there were
   * @throws StoreProblem where it cannot even be opened
   */
  public static long of(String location, Consumer<Fault> faults) {
    try (Connections connections = new Connections(Stores.prepared(location))) {
      Inspection inspection = new Inspection(connections, faults);
      inspection.run();
      return inspection.found;
    }
  }

  private void run() {
    connections.read(
        connection -> {
          if (!(connections.database() instanceof Database.Sqlite sqlite)) {
            rows(connection);
          } else if (pages(connection, sqlite.file())) {
            rows(connection);
          }
          return found;
        });
  }

  private void rows(Connection connection) throws SQLException {
    references(connection);
    for (Rule rule : Rule.ALL) {
      Sql.list(connection, rule.sql(), row -> row.getString(1))
          .forEach(where -> report(rule.where() + " " + where, rule.what()));
    }
    new TextInspection(connection, this::report).run();
  }

  private void report(String where, String what) {
    found++;
    faults.accept(new Fault(where, what));
  }

  /** Whether the file is whole; what the rows of another say is worth nothing. */
  private boolean pages(Connection connection, Path file) {
    long before = found;
    try {
      Sql.list(connection, "PRAGMA integrity_check", row -> row.getString(1)).stream()
          .flatMap(String::lines)
          .filter(line -> !line.equals("ok"))
          .forEach(line -> report(file.toString(), line));
    } catch (SQLException e) {
      report(file.toString(), String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return found == before;
  }

  /** Every reference that the schema declares, followed. */
  private void references(Connection connection) throws SQLException {
    for (String table : Tables.of(connection)) {
      for (Reference reference : imported(connection, table)) {
        long lost = Sql.number(connection, reference.lost());
        if (lost > 0) {
          report(table, "%d rows refer to no %s".formatted(lost, reference.to()));
        }
      }
    }
  }

  /**
   * A key of another table in this one.
   *
   * @param columns each as {@code parent.column = child.column}
   */
  private record Reference(String from, String to, List<String> columns) {
    /** What is not told refers to nothing. */
    private String told() {
      return columns.stream()
          .map(column -> column.substring(column.indexOf("child.")) + " IS NOT NULL")
          .collect(Collectors.joining(" AND "));
    }

    String lost() {
      return "SELECT count(*) FROM %s child WHERE %s AND NOT EXISTS (SELECT 1 FROM %s parent WHERE %s)"
          .formatted(from, told(), to, String.join(" AND ", columns));
    }
  }

  private static List<Reference> imported(Connection connection, String table) throws SQLException {
    List<Reference> references = new ArrayList<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        if (keys.getInt("KEY_SEQ") <= 1) {
          references.add(new Reference(table, keys.getString("PKTABLE_NAME"), new ArrayList<>()));
        }
        references
            .getLast()
            .columns()
            .add(
                "parent.%s = child.%s"
                    .formatted(keys.getString("PKCOLUMN_NAME"), keys.getString("FKCOLUMN_NAME")));
      }
    }
    return references;
  }

  /**
   * What holds between rows.
   *
   * @param sql gives one value for each breach
   */
  private record Rule(String where, String what, String sql) {

    static final List<Rule> ALL =
        List.of(
            new Rule(
                "ledger",
                "the changes do not count from 1 to this number",
                """
                SELECT last_change FROM ledger WHERE last_change <> (SELECT count(*) FROM change)
                  OR last_change <> (SELECT coalesce(max(number), 0) FROM change)
                """),
            new Rule(
                "change",
                "has no statement of its kind",
                """
                SELECT number FROM change c WHERE
                  (kind = 'revision' AND NOT EXISTS (SELECT 1 FROM revision s WHERE s.id = c.number))
                  OR (kind = 'coding' AND NOT EXISTS (SELECT 1 FROM coding s WHERE s.id = c.number))
                  OR (kind = 'judgement'
                    AND NOT EXISTS (SELECT 1 FROM judgement s WHERE s.id = c.number))
                """),
            new Rule(
                "document",
                "its revisions do not count from 1",
                """
                SELECT d.id FROM document d LEFT JOIN revision r ON r.document = d.id
                GROUP BY d.id HAVING count(r.id) = 0 OR max(r.number) <> count(r.id)
                """),
            new Rule(
                "edition",
                "its codings do not count from 1",
                """
                SELECT edition FROM coding GROUP BY edition HAVING max(number) <> count(*)
                """),
            new Rule(
                "edition",
                "stands at no address and never did",
                """
                SELECT id FROM edition e
                WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.edition = e.id)
                """),
            new Rule(
                "judgement",
                "does not follow the one before it",
                """
                SELECT id FROM (
                  SELECT id, seen, lag(id, 1, CAST(0 AS BIGINT))
                    OVER (PARTITION BY claim_key ORDER BY id) AS before
                  FROM judgement) AS chain
                WHERE seen <> before
                """),
            new Rule(
                "judgement",
                "takes back what is no earlier judgement of the same claim",
                """
                SELECT id FROM judgement j WHERE undoes IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM judgement u
                  WHERE u.id = j.undoes AND u.claim_key = j.claim_key AND u.id < j.id)
                """),
            new Rule(
                "events",
                "are ahead of the store: they know a change that it does not have",
                """
                SELECT change FROM event_state WHERE change > (SELECT last_change FROM ledger)
                """),
            new Rule(
                "event",
                "has not as many claims as it says",
                """
                SELECT v.id FROM event v LEFT JOIN event_claim c ON c.event = v.id
                WHERE NOT EXISTS (SELECT 1 FROM event_due)
                GROUP BY v.id, v.claims HAVING count(c.claim_key) <> v.claims
                """),
            new Rule(
                "event",
                "took over a name and is not known",
                """
                SELECT successor FROM event_history h
                WHERE successor IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM event v WHERE v.id = h.successor)
                  AND NOT EXISTS (SELECT 1 FROM event_history l WHERE l.id = h.successor)
                """));
  }
}
