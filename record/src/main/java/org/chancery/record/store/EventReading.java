package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept events, all from one state of the store. Valid only inside the work it is given to.
 */
public sealed class EventReading permits EventWriting {

  static final String COLUMNS =
      """
      SELECT v.id, v.unit, v.part, v.kind, v.type, v.area, v.status, v.first_day, v.last_day,
        v.corroboration, v.conflicts, v.claims, v.lead_edition, v.lead_claim
      FROM event v
      """;

  private final Connection connection;

  EventReading(Connection connection) {
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
      throw new StoreProblem("the events cannot be kept: " + e.getMessage(), e);
    }
  }

  <T> List<T> list(String sql, Sql.Row<T> row, @Nullable Object... values) {
    return asking(() -> Sql.list(connection, sql, row, values));
  }

  public EventState state() {
    return list(
            "SELECT change, settling, rules FROM event_state",
            row -> new EventState(row.getLong(1), row.getLong(2), row.getString(3)))
        .stream()
        .findFirst()
        .orElse(EventState.NONE);
  }

  /** Whether the events are what all changes come to. */
  public boolean level() {
    return asking(() -> Ledger.last(connection)) == state().change()
        && list("SELECT 1 FROM event_due LIMIT 1", row -> 1).isEmpty();
  }

  public Optional<EventRow> event(String id) {
    return list(COLUMNS + " WHERE v.id = ?", this::event, id).stream().findFirst();
  }

  /** Whether an event bears the name. */
  public boolean borne(String id) {
    return !list("SELECT 1 FROM event WHERE id = ?", row -> 1, id).isEmpty();
  }

  /**
   * A page of events by day, undated ones last.
   *
   * @param day after which to go on, empty to begin
   * @param id of the last event of that day that is known, empty to begin
   */
  public List<EventRow> events(WantedEvents wanted, String day, String id, int limit) {
    StringBuilder sql = new StringBuilder(COLUMNS).append("WHERE (v.sorted_day, v.id) > (?, ?) ");
    List<Object> values = new ArrayList<>(List.of(day, id));
    for (String party : wanted.parties()) {
      and(sql, values, PARTY, party);
    }
    and(sql, values, "v.type = ?", wanted.type());
    and(sql, values, "v.kind = ?", wanted.kind());
    and(sql, values, "v.status = ?", wanted.status());
    and(sql, values, "v.corroboration = ?", wanted.corroboration());
    if (wanted.from() != null || wanted.to() != null) {
      sql.append("AND v.sorted_day <> '").append(EventRow.UNDATED).append("' ");
    }
    and(sql, values, "(v.last_day IS NULL OR v.last_day >= ?)", written(wanted.from()));
    and(sql, values, "(v.first_day IS NULL OR v.first_day <= ?)", written(wanted.to()));
    sql.append("ORDER BY v.sorted_day, v.id LIMIT ").append(limit);
    return list(sql.toString(), this::event, values.toArray());
  }

  private static final String PARTY =
      "EXISTS (SELECT 1 FROM event_party p WHERE p.code = ? AND p.event = v.id)";

  private static void and(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append("AND ").append(condition).append(' ');
      values.add(value);
    }
  }

  private static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private EventRow event(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return event(
        row,
        list(
            "SELECT code FROM event_party WHERE event = ? ORDER BY place",
            party -> party.getString(1),
            id));
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
        conflicts.isEmpty() ? Set.of() : Set.of(conflicts.split(",")),
        row.getInt("claims"),
        row.getLong("lead_edition"),
        row.getString("lead_claim"),
        parties);
  }

  private static final String CLAIM =
      "SELECT edition, claim_key, unit, day, event FROM event_claim ";

  static EventClaim claim(ResultSet row) throws SQLException {
    return new EventClaim(
        row.getLong("edition"),
        row.getString("claim_key"),
        row.getString("unit"),
        row.getString("day"),
        row.getString("event"));
  }

  /** The claims of an event. */
  public List<EventClaim> claims(String event) {
    return list(CLAIM + "WHERE event = ? ORDER BY edition, claim_key", EventReading::claim, event);
  }

  /** The entered claims of an edition. */
  public List<EventClaim> claims(long edition) {
    return list(CLAIM + "WHERE edition = ? ORDER BY claim_key", EventReading::claim, edition);
  }

  /** The entered claims of a name, several where texts of one content were published twice. */
  public List<EventClaim> named(String key) {
    return list(CLAIM + "WHERE claim_key = ? ORDER BY edition", EventReading::claim, key);
  }

  /**
   * What an edition's claims tell, by key of the claim; those that are not settled are left out.
   */
  public Map<String, Told> told(long edition) {
    Map<String, Told> told = new HashMap<>();
    list(
        """
        SELECT c.claim_key, v.id, v.corroboration FROM event_claim c JOIN event v ON v.id = c.event
        WHERE c.edition = ?
        """,
        row -> told.put(row.getString(1), new Told(row.getString(2), row.getString(3))),
        edition);
    return told;
  }

  /**
   * The event that a claim tells.
   *
   * @param event its name
   * @param corroboration as {@code both-sides}
   */
  public record Told(String event, String corroboration) {}

  public List<EventMerge> merges(String event) {
    return list(
        """
        SELECT one_claim, other_claim, score, judged, evidence FROM event_merge
        WHERE event = ? ORDER BY place
        """,
        EventReading::merge,
        event);
  }

  static EventMerge merge(ResultSet row) throws SQLException {
    return new EventMerge(
        row.getString("one_claim"),
        row.getString("other_claim"),
        row.getDouble("score"),
        row.getInt("judged") != 0,
        row.getString("evidence"));
  }

  /** Links from or to an event. */
  public List<EventLink> links(String event) {
    return list(
        """
        SELECT source, kind, target, evidence FROM event_link WHERE source = ?
        UNION SELECT source, kind, target, evidence FROM event_link WHERE target = ?
        ORDER BY kind, source, target
        """,
        EventReading::link,
        event,
        event);
  }

  static EventLink link(ResultSet row) throws SQLException {
    return new EventLink(
        row.getString("source"),
        row.getString("kind"),
        row.getString("target"),
        row.getString("evidence"));
  }

  private static EventRetired retired(ResultSet row) throws SQLException {
    return new EventRetired(row.getString(1), row.getLong(2), row.getString(3));
  }

  /** What became of a name the last time that it was given up. */
  public Optional<EventRetired> retired(String id) {
    return list(
            "SELECT id, settling, successor FROM event_history WHERE id = ? ORDER BY settling DESC",
            EventReading::retired,
            id)
        .stream()
        .findFirst();
  }

  /** Names that an event took over. */
  public List<EventRetired> predecessors(String id) {
    return list(
        "SELECT id, settling, successor FROM event_history WHERE successor = ? ORDER BY settling, id",
        EventReading::retired,
        id);
  }

  /**
   * Editions with a claim whose event, or its corroboration, became another in a settling after
   * this one; with the settling through which they are complete.
   *
   * @param limit of claims that are looked at
   */
  public Touched touched(long settling, int limit) {
    List<long[]> rows =
        list(
            """
            SELECT edition, settling FROM event_claim WHERE settling > ?
            ORDER BY settling LIMIT ?
            """,
            row -> new long[] {row.getLong(1), row.getLong(2)},
            settling,
            limit);
    if (rows.size() < limit) {
      return new Touched(state().settling(), editions(rows, Long.MAX_VALUE));
    }
    long last = rows.getLast()[1];
    if (rows.getFirst()[1] == last) {
      return new Touched(
          last,
          list(
              "SELECT DISTINCT edition FROM event_claim WHERE settling = ? ORDER BY edition",
              row -> row.getLong(1),
              last));
    }
    return new Touched(last - 1, editions(rows, last - 1));
  }

  private static List<Long> editions(List<long[]> rows, long through) {
    return rows.stream()
        .filter(row -> row[1] <= through)
        .map(row -> row[0])
        .distinct()
        .sorted()
        .toList();
  }

  /** See {@link #touched}. */
  public record Touched(long settling, List<Long> editions) {}

  /** An edition with its claims, as it is now. */
  public Optional<Holding> holding(long edition) {
    return asking(() -> Holdings.of(connection, edition, Holdings.NOW));
  }

  public List<Judged> judged(String content) {
    return asking(() -> Judgements.last(connection, content));
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
            EventReading::claim,
            unit)
        : list(
            """
            SELECT * FROM event_claim WHERE unit = ? AND day >= ? AND day <= ?
              AND substr(day, 1, ?) = ? ORDER BY edition, claim_key
            """,
            EventReading::claim,
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
            EventReading::link,
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
