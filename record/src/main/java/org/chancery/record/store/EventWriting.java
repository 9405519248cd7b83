package org.chancery.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes kept events, all or nothing, while nobody else writes. Valid only inside the work it is
 * given to.
 */
public final class EventWriting extends EventReading {

  /** Stands for every day of a unit. */
  public static final String WHOLE = "*";

  EventWriting(Connection connection) {
    super(connection);
  }

  private void run(String sql, @Nullable Object... values) {
    asking(
        () -> {
          Sql.run(connection(), sql, values);
          return 0;
        });
  }

  private interface Filling<T> {
    void fill(PreparedStatement statement, T row) throws SQLException;
  }

  private <T> void batch(String sql, Iterable<T> rows, Filling<T> filling) {
    asking(
        () -> {
          try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (T row : rows) {
              filling.fill(statement, row);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  public void state(EventState state) {
    run(
        """
        INSERT INTO event_state (only_row, change, settling, rules) VALUES (1, ?, ?, ?)
        ON CONFLICT (only_row) DO UPDATE SET change = excluded.change,
          settling = excluded.settling, rules = excluded.rules
        """,
        state.change(),
        state.settling(),
        state.rules());
  }

  public List<Change> changes(long after, int limit) {
    return asking(() -> Ledger.changes(connection(), after, limit));
  }

  /** Current editions of a text. */
  public List<Long> editions(String content) {
    return asking(() -> Holdings.editions(connection(), content));
  }

  /** Puts these claims in the place of those that an edition had. */
  public void enter(long edition, Collection<EventClaim> claims, long settling) {
    run("DELETE FROM event_claim WHERE edition = ?", edition);
    batch(
        """
        INSERT INTO event_claim (edition, claim_key, unit, day, event, settling)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        claims,
        (insert, claim) ->
            Sql.fill(
                insert, edition, claim.key(), claim.unit(), claim.day(), claim.event(), settling));
  }

  /** Notes that a day of a unit is to be settled anew; {@link #WHOLE} for all of its days. */
  public void due(String unit, String day) {
    run("INSERT INTO event_due (unit, day) VALUES (?, ?) ON CONFLICT DO NOTHING", unit, day);
  }

  /** Notes that everything is to be settled anew. */
  public void allDue() {
    run("DELETE FROM event_due");
    run(
        """
        INSERT INTO event_due (unit, day)
        SELECT unit, '*' FROM event_claim UNION SELECT unit, '*' FROM event
        """);
  }

  /** What is to be settled next behind a place, in the order of units and days. */
  public Optional<EventDue> due(EventDue after) {
    return list(
            """
            SELECT unit, day FROM event_due WHERE (unit, day) > (?, ?) ORDER BY unit, day LIMIT 1
            """,
            row -> new EventDue(row.getString(1), row.getString(2)),
            after.unit(),
            after.day())
        .stream()
        .findFirst();
  }

  public List<String> dueDays(String unit) {
    return list(
        "SELECT day FROM event_due WHERE unit = ? ORDER BY day", row -> row.getString(1), unit);
  }

  public void settled(String unit, Collection<String> days) {
    batch(
        "DELETE FROM event_due WHERE unit = ? AND day = ?",
        days,
        (delete, day) -> Sql.fill(delete, unit, day));
  }

  public void width(String unit, int width) {
    run(
        """
        INSERT INTO event_unit (unit, width) VALUES (?, ?)
        ON CONFLICT (unit) DO UPDATE SET width = excluded.width
        """,
        unit,
        width);
  }

  /** Keeps events in the place of what was kept under their names, with their merges. */
  public void put(Map<EventRow, List<EventMerge>> events) {
    batch(
        """
        INSERT INTO event (id, unit, part, kind, type, area, status, first_day, last_day, sorted_day,
          corroboration, conflicts, claims, lead_edition, lead_claim)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, part = excluded.part,
          kind = excluded.kind, type = excluded.type, area = excluded.area,
          status = excluded.status, first_day = excluded.first_day, last_day = excluded.last_day,
          sorted_day = excluded.sorted_day, corroboration = excluded.corroboration,
          conflicts = excluded.conflicts, claims = excluded.claims,
          lead_edition = excluded.lead_edition, lead_claim = excluded.lead_claim
        """,
        events.keySet(),
        EventWriting::event);
    clear(events.keySet().stream().map(EventRow::id).toList());
    List<Placed<String>> parties = new ArrayList<>();
    List<Placed<EventMerge>> merges = new ArrayList<>();
    events.forEach(
        (event, reasons) -> {
          placed(event.id(), event.parties(), parties);
          placed(event.id(), reasons, merges);
        });
    batch(
        "INSERT INTO event_party (event, place, code) VALUES (?, ?, ?)",
        parties,
        (insert, party) -> Sql.fill(insert, party.event(), party.place(), party.what()));
    batch(
        """
        INSERT INTO event_merge (event, place, one_claim, other_claim, score, judged, evidence)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        merges,
        EventWriting::merge);
  }

  private static void event(PreparedStatement insert, EventRow event) throws SQLException {
    Sql.fill(
        insert,
        event.id(),
        event.unit(),
        event.part(),
        event.kind(),
        event.type(),
        event.area(),
        event.status(),
        event.first(),
        event.last(),
        event.sorted(),
        event.corroboration(),
        String.join(",", event.conflicts().stream().sorted().toList()),
        event.claims(),
        event.edition(),
        event.claim());
  }

  private static void merge(PreparedStatement insert, Placed<EventMerge> placed)
      throws SQLException {
    EventMerge merge = placed.what();
    Sql.fill(
        insert,
        placed.event(),
        placed.place(),
        merge.one(),
        merge.other(),
        merge.score(),
        merge.judged() ? 1 : 0,
        merge.evidence());
  }

  /** Something of an event's, and which of them it is. */
  private record Placed<T>(String event, int place, T what) {}

  private static <T> void placed(String event, List<T> all, List<Placed<T>> placed) {
    for (int i = 0; i < all.size(); i++) {
      placed.add(new Placed<>(event, i, all.get(i)));
    }
  }

  private void clear(List<String> events) {
    for (String table : List.of("event_party", "event_merge")) {
      batch(
          "DELETE FROM " + table + " WHERE event = ?",
          events,
          (delete, event) -> Sql.fill(delete, event));
    }
  }

  public void links(Collection<EventLink> links) {
    batch(
        """
        INSERT INTO event_link (source, kind, target, evidence) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        links,
        (insert, link) ->
            Sql.fill(insert, link.source(), link.kind(), link.target(), link.evidence()));
  }

  public void unlink(Collection<EventLink> links) {
    batch(
        "DELETE FROM event_link WHERE source = ? AND kind = ? AND target = ?",
        links,
        (delete, link) -> Sql.fill(delete, link.source(), link.kind(), link.target()));
  }

  /** Lets claims tell these events from now on. */
  public void tell(Map<EventClaim, String> events, long settling) {
    batch(
        "UPDATE event_claim SET event = ?, settling = ? WHERE edition = ? AND claim_key = ?",
        events.entrySet(),
        (update, entry) ->
            Sql.fill(
                update,
                entry.getValue(),
                settling,
                entry.getKey().edition(),
                entry.getKey().key()));
  }

  /** Gives up a name that no claim bears, and the event with it. */
  public void retire(EventRetired retired) {
    clear(List.of(retired.id()));
    run("DELETE FROM event_link WHERE source = ?", retired.id());
    run("DELETE FROM event_link WHERE target = ?", retired.id());
    run("DELETE FROM event WHERE id = ?", retired.id());
    run(
        "INSERT INTO event_history (id, settling, successor) VALUES (?, ?, ?)",
        retired.id(),
        retired.settling(),
        retired.successor());
  }
}
