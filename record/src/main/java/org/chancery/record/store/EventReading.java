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
public sealed class EventReading extends PartReading permits EventWriting {

  EventReading(Connection connection) {
    super(connection);
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
    return asking(() -> Ledger.last(connection())) == state().change()
        && list("SELECT 1 FROM event_due LIMIT 1", row -> 1).isEmpty();
  }

  /** How many units there are to settle. */
  public long dueUnits() {
    return asking(() -> Sql.number(connection(), "SELECT count(DISTINCT unit) FROM event_due"));
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

  private static final String CLAIM =
      "SELECT edition, claim_key, unit, day, event FROM event_claim ";

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
        SELECT c.claim_key, v.id, v.corroboration, v.conflicts FROM event_claim c JOIN event v ON v.id = c.event
        WHERE c.edition = ?
        """,
        row ->
            told.put(
                row.getString(1),
                new Told(row.getString(2), row.getString(3), details(row.getString(4)))),
        edition);
    return told;
  }

  /**
   * The event that a claim tells.
   *
   * @param event its name
   * @param corroboration as {@code both-sides}
   * @param conflicts details on which its claims differ, as {@code date}
   */
  public record Told(String event, String corroboration, Set<String> conflicts) {
    public Told {
      conflicts = Set.copyOf(conflicts);
    }

    /** What all claims of an event tell. */
    public static Told of(EventRow row) {
      return new Told(row.id(), row.corroboration(), row.conflicts());
    }
  }

  public List<EventMerge> merges(String event) {
    return list(
        """
        SELECT one_claim, other_claim, score, judged, evidence FROM event_merge
        WHERE event = ? ORDER BY place
        """,
        EventReading::merge,
        event);
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
        "SELECT id, settling, successor FROM event_history WHERE successor = ? ORDER BY settling,"
            + " id",
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
    return asking(() -> Holdings.of(connection(), edition, Holdings.NOW));
  }

  /** Several editions, in the order in which they are asked for. */
  public List<Holding> holdings(List<Long> editions) {
    return asking(() -> Assembly.of(connection(), editions, Holdings.NOW));
  }

  public List<Judged> judged(String content) {
    return asking(() -> Judgements.last(connection(), content));
  }

  /**
   * What holds of several texts, by their contents; those of which nothing was said are left out.
   */
  public Map<String, List<Judged>> judged(List<String> contents) {
    return asking(() -> Judgements.last(connection(), contents));
  }
}
