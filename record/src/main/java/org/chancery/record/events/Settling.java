package org.chancery.record.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.record.events.Gathering.Part;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.reconcile.Identities;
import org.chancery.record.reconcile.Shelf;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventDue;
import org.chancery.record.store.EventLink;
import org.chancery.record.store.EventMerge;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;
import org.chancery.record.store.EventState;
import org.chancery.record.store.EventWriting;

/** Settles one part of a unit: what its claims come to takes the place of what was kept. */
final class Settling {

  private static final String WHOLE = Gathering.WHOLE;

  private final EventWriting events;
  private final Gathering gathering;
  private final long number;
  private final Map<String, Boolean> foreign = new HashMap<>();

  Settling(EventWriting events, Constraints constraints) {
    this.events = events;
    this.gathering = new Gathering(events, constraints);
    this.number = events.state().settling() + 1;
  }

  /**
   * Settles the part that is due, with those that a reviewer joined to it. Where all of a large
   * unit is due its parts are noted, and none is settled yet.
   *
   * @return behind which place that unit's next part is due; empty where it is to be looked at
   *     again
   */
  Optional<EventDue> settle(EventDue due) {
    String unit = due.unit();
    int width = width(unit);
    if (width > 0 && events.dueDays(unit).contains(WHOLE)) {
      events.parts(unit, width).forEach(part -> events.due(unit, part));
      events.settled(unit, List.of(WHOLE));
      return Optional.empty();
    }
    Part part = new Part(unit, Gathering.label(due.day(), width));
    gathering.gather(part);
    write();
    settled();
    return Optional.of(new EventDue(unit, part.last()));
  }

  /** How many claims were looked at. */
  int claims() {
    return gathering.claims().size();
  }

  private void settled() {
    for (Part part : gathering.parts()) {
      int cut = gathering.cut(part.unit());
      events.settled(
          part.unit(),
          events.dueDays(part.unit()).stream()
              .filter(day -> Gathering.label(day, cut).equals(part.label()))
              .toList());
    }
  }

  /** A unit that grew over a bound is parted anew, all of it. */
  private int width(String unit) {
    int width = Shelf.width(events.claimsIn(unit));
    if (width != events.width(unit)) {
      events.width(unit, width);
      events.due(unit, WHOLE);
    }
    return width;
  }

  private void write() {
    Reconciliation now = gathering.reconciled();
    Map<String, String> before = new HashMap<>();
    for (EventClaim claim : gathering.claims()) {
      String name = claim.event();
      if (name != null && !foreign(name)) {
        before.put(claim.key(), name);
      }
    }
    Identities names = Identities.carry(before, now.events(), this::taken);
    put(now, names.names(), Set.copyOf(before.values()));
    retire(before.values(), names);
    EventState state = events.state();
    events.state(new EventState(state.change(), number, state.rules()));
  }

  /** Whether an event of another part bears the name. */
  private boolean taken(String name) {
    return !gathering.rows().containsKey(name) && events.borne(name);
  }

  /**
   * Whether the name belongs to an event of another part: one that stands there by the unit's
   * present parting, and whose claims are not all here.
   */
  private boolean foreign(String name) {
    return foreign.computeIfAbsent(
        name,
        n -> {
          EventRow row = gathering.rows().get(n);
          EventRow other = row == null ? events.event(n).orElse(null) : null;
          return other != null
              && !stale(other)
              && !events.claims(n).stream()
                  .allMatch(c -> gathering.parts().contains(gathering.part(c)));
        });
  }

  private boolean stale(EventRow row) {
    int width = gathering.cut(row.unit());
    return width == 0
        ? !row.part().equals(WHOLE)
        : row.part().equals(WHOLE) || row.part().length() > 0 && row.part().length() != width;
  }

  private void put(Reconciliation now, Map<String, String> names, Set<String> known) {
    Map<EventClaim, String> told = new LinkedHashMap<>();
    Map<EventRow, List<EventMerge>> changed = new LinkedHashMap<>();
    for (Gathering.Members members : gathering.members(now)) {
      Event event = members.event();
      String name = names.getOrDefault(event.id(), event.id());
      EventRow row = gathering.row(name, event);
      List<EventMerge> reasons = Rows.merges(now.merges(event));
      EventRow kept = gathering.rows().get(name);
      if (!row.equals(kept) || !reasons.equals(gathering.merges(name))) {
        if (kept == null && known.contains(name)) {
          gathering.links().addAll(events.links(name));
        }
        changed.put(row, reasons);
      }
      boolean other = kept == null || !kept.corroboration().equals(row.corroboration());
      members.claims().stream()
          .filter(claim -> other || !name.equals(claim.event()))
          .forEach(claim -> told.put(claim, name));
    }
    events.put(changed);
    events.tell(told, number);
    link(now, names);
  }

  private void link(Reconciliation now, Map<String, String> names) {
    Set<EventLink> found = new LinkedHashSet<>();
    now.links().forEach(link -> found.add(Rows.link(link, names)));
    events.unlink(gathering.links().stream().filter(link -> !found.contains(link)).toList());
    events.links(found.stream().filter(link -> !gathering.links().contains(link)).toList());
  }

  /** Names that stood here and that no event bears; those whose claims wait elsewhere live on. */
  private void retire(Collection<String> before, Identities names) {
    Set<String> left = new TreeSet<>(gathering.rows().keySet());
    left.addAll(before);
    names.names().values().forEach(left::remove);
    for (String name : left) {
      if (events.claims(name).isEmpty()) {
        events.retire(new EventRetired(name, number, names.successors().get(name)));
      }
    }
  }
}
