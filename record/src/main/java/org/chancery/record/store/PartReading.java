package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept events part by part, as whoever keeps them does; all from one state of the store.
 * Valid only inside the work it is given to.
 */
public abstract sealed class PartReading permits EventReading {

  static final String COLUMNS =
      """
      SELECT v.id, v.unit, v.part, v.kind, v.type, v.area, v.status, v.first_day, v.last_day,
        v.corroboration, v.conflicts, v.claims, v.lead_edition, v.lead_claim
      FROM event v
      """;

  private final Connection connection;

  PartReading(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** What can fail. */
  interface Asking<T> {
    T ask() throws SQLException;
  }

  static <T> T asking(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (SQLException e) {
      throw new StoreProblem(
          "the events of the store cannot be read or kept: " + e.getMessage(), e);
    }
  }

  <T> List<T> list(String sql, Sql.Row<T> row, @Nullable Object... values) {
    return asking(() -> Sql.list(connection, sql, row, values));
  }

  static EventRow event(ResultSet row, List<String> parties) throws SQLException {
    String id = row.getString("id");
    String conflicts = row.getString("conflicts");
    return new EventRow(
        id,
        row.getString("unit"),
        row.getString("part"),
        row.getString("kind"),
        row.getString("type"),
        row.getString("area"),
        row.getString("status"),
        row.getString("first_day"),
        row.getString("last_day"),
        row.getString("corroboration"),
        details(conflicts),
        row.getInt("claims"),
        row.getLong("lead_edition"),
        row.getString("lead_claim"),
        parties);
  }

  /** The details on which claims differ, as they are kept. */
  static Set<String> details(String kept) {
    return kept.isEmpty() ? Set.of() : Set.of(kept.split(","));
  }

  static EventClaim claim(ResultSet row) throws SQLException {
    return new EventClaim(
        row.getLong("edition"),
        row.getString("claim_key"),
        row.getString("unit"),
        row.getString("day"),
        row.getString("event"));
  }

  static EventMerge merge(ResultSet row) throws SQLException {
    return new EventMerge(
        row.getString("one_claim"),
        row.getString("other_claim"),
        row.getDouble("score"),
        row.getInt("judged") != 0,
        row.getString("evidence"));
  }

  static EventLink link(ResultSet row) throws SQLException {
    return new EventLink(
        row.getString("source"),
        row.getString("kind"),
        row.getString("target"),
        row.getString("evidence"));
  }

  /** By how many letters of the day a unit was parted when it was last settled. */
  public int width(String unit) {
    return asking(
        () -> (int) Sql.number(connection(), "SELECT width FROM event_unit WHERE unit = ?", unit));
  }

  public long claimsIn(String unit) {
    return asking(
        () -> Sql.number(connection(), "SELECT count(*) FROM event_claim WHERE unit = ?", unit));
  }

  /** The days of a unit that hold claims, cut to a width, and the parts that hold events. */
  public List<String> parts(String unit, int width) {
    return list(
        """
        SELECT substr(day, 1, ?) FROM event_claim WHERE unit = ?
        UNION SELECT part FROM event WHERE unit = ?
        """,
        row -> row.getString(1),
        width,
        unit,
        unit);
  }

  /** The claims of a part of a unit. */
  public List<EventClaim> part(String unit, int width, String part) {
    return width == 0
        ? list(
            "SELECT * FROM event_claim WHERE unit = ? ORDER BY edition, claim_key",
            PartReading::claim,
            unit)
        : list(
            """
            SELECT * FROM event_claim WHERE unit = ? AND day >= ? AND day <= ?
              AND substr(day, 1, ?) = ? ORDER BY edition, claim_key
            """,
            PartReading::claim,
            unit,
            part,
            part + "~",
            width,
            part);
  }

  /** What is kept of the events that stand in a part. */
  public EventPart kept(String unit, String part) {
    Map<String, List<String>> parties = new HashMap<>();
    Map<String, List<EventMerge>> merges = new HashMap<>();
    list(
        """
        SELECT p.event, p.code FROM event_party p JOIN event v ON v.id = p.event
        WHERE v.unit = ? AND v.part = ? ORDER BY p.event, p.place
        """,
        row ->
            parties
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(row.getString(2)),
        unit,
        part);
    list(
        """
        SELECT m.event, m.one_claim, m.other_claim, m.score, m.judged, m.evidence
        FROM event_merge m JOIN event v ON v.id = m.event
        WHERE v.unit = ? AND v.part = ? ORDER BY m.event, m.place
        """,
        row -> merges.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(merge(row)),
        unit,
        part);
    List<EventLink> links =
        list(
            """
            SELECT l.source, l.kind, l.target, l.evidence
            FROM event_link l JOIN event v ON v.id = l.source WHERE v.unit = ? AND v.part = ?
            """,
            PartReading::link,
            unit,
            part);
    List<EventRow> events =
        list(
            COLUMNS + "WHERE v.unit = ? AND v.part = ? ORDER BY v.id",
            row -> event(row, parties.getOrDefault(row.getString("id"), List.of())),
            unit,
            part);
    return new EventPart(events, merges, links);
  }

  /** How many claims are entered. */
  public long entered() {
    return asking(() -> Sql.number(connection, "SELECT count(*) FROM event_claim"));
  }

  /** Units that hold claims or events. */
  public List<String> units() {
    return list(
        "SELECT unit FROM event_claim UNION SELECT unit FROM event ORDER BY 1",
        row -> row.getString(1));
  }
}
