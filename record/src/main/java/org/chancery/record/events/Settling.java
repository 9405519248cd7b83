package org.chancery.record.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.reconcile.Identities;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.record.reconcile.Shelf;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventLink;
import org.chancery.record.store.EventMerge;
import org.chancery.record.store.EventPart;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;
import org.chancery.record.store.EventState;
import org.chancery.record.store.EventWriting;
import org.chancery.text.document.Document;

/** Settles one part of a unit: what its claims come to takes the place of what was kept. */
final class Settling {

  /** The part of a unit that is not parted. */
  static final String WHOLE = EventWriting.WHOLE;

  private final EventWriting events;
  private final Constraints constraints;
  private final long number;

  /** Claims of the parts that are settled together. */
  private final List<EventClaim> claims = new ArrayList<>();

  private final Set<Part> parts = new TreeSet<>();
  private final Map<String, EventRow> rows = new TreeMap<>();
  private final Map<String, List<EventMerge>> merges = new HashMap<>();
  private final Set<EventLink> links = new HashSet<>();
  private final IdentityHashMap<Document, Long> editions = new IdentityHashMap<>();
  private final Map<String, EventClaim> entered = new HashMap<>();
  private final Map<String, Boolean> foreign = new HashMap<>();
  private final Map<String, Integer> widths = new HashMap<>();

  Settling(EventWriting events, Constraints constraints) {
    this.events = events;
    this.constraints = constraints;
    this.number = events.state().settling() + 1;
  }

  /** Settles the first part of the unit that is due, with those that a reviewer joined to it. */
  void settle(String unit) {
    int width = width(unit);
    List<String> days = events.dueDays(unit);
    if (days.contains(WHOLE) && width > 0) {
      events.parts(unit, width).forEach(part -> events.due(unit, part));
      events.settled(unit, List.of(WHOLE));
      return;
    }
    gather(new Part(unit, label(days.getFirst(), width)));
    write();
    for (Part part : parts) {
      int cut = cut(part.unit());
      events.settled(
          part.unit(),
          events.dueDays(part.unit()).stream()
              .filter(day -> label(day, cut).equals(part.label()))
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

  private static String label(String day, int width) {
    return width == 0 ? WHOLE : new Shelf("", day).part(width);
  }

  /** A part of a unit, by the name that its days have in common. */
  record Part(String unit, String label) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int byUnit = unit.compareTo(other.unit);
      return byUnit != 0 ? byUnit : label.compareTo(other.label);
    }
  }

  private Part part(EventClaim claim) {
    return part(claim.unit(), claim.day());
  }

  private Part part(String unit, String day) {
    return new Part(unit, label(day, cut(unit)));
  }

  private int cut(String unit) {
    return widths.computeIfAbsent(unit, events::width);
  }

  private void gather(Part part) {
    if (!parts.add(part)) {
      return;
    }
    int width = cut(part.unit());
    List<EventClaim> here = events.part(part.unit(), width, part.label());
    claims.addAll(here);
    EventPart kept = events.kept(part.unit(), part.label());
    kept.events().forEach(row -> rows.put(row.id(), row));
    merges.putAll(kept.merges());
    links.addAll(kept.links());
    for (EventClaim claim : here) {
      for (String other : constraints.joined(claim.key())) {
        events.named(other).forEach(joined -> gather(part(joined)));
      }
    }
  }

  private void write() {
    Reconciliation now = reconciled();
    Map<Event, List<EventClaim>> members = new LinkedHashMap<>();
    for (Event event : now.events()) {
      members.put(event, event.claims().stream().map(this::entered).toList());
    }
    Map<String, String> before = new HashMap<>();
    for (EventClaim claim : claims) {
      String name = claim.event();
      if (name != null && !foreign(name)) {
        before.put(claim.key(), name);
      }
    }
    Identities names = Identities.carry(before, now.events(), this::taken);
    put(now, members, names.names(), Set.copyOf(before.values()));
    retire(before.values(), names);
    EventState state = events.state();
    events.state(new EventState(state.change(), number, state.rules()));
  }

  private Reconciliation reconciled() {
    Set<Long> some = new TreeSet<>();
    claims.forEach(claim -> some.add(claim.edition()));
    List<List<CitedClaim>> documents = new ArrayList<>();
    for (long edition : some) {
      List<CitedClaim> cited = Citing.claims(events, edition);
      documents.add(cited);
      cited.stream().limit(1).forEach(claim -> editions.put(claim.document(), edition));
    }
    claims.forEach(claim -> entered.put(place(claim.edition(), claim.key()), claim));
    return new Reconciler(constraints)
        .reconcile(documents, shelf -> parts.contains(part(shelf.unit(), shelf.day())));
  }

  private EventClaim entered(CitedClaim cited) {
    Long edition = editions.get(cited.document());
    EventClaim claim = edition == null ? null : entered.get(place(edition, cited.key()));
    if (claim == null) {
      throw new IllegalStateException("a claim that was not entered: " + cited.key());
    }
    return claim;
  }

  private static String place(long edition, String key) {
    return edition + " " + key;
  }

  /** Whether an event of another part bears the name. */
  private boolean taken(String name) {
    return !rows.containsKey(name) && events.borne(name);
  }

  /**
   * Whether the name belongs to an event of another part: one that stands there by the unit's
   * present parting, and whose claims are not all here.
   */
  private boolean foreign(String name) {
    return foreign.computeIfAbsent(
        name,
        n -> {
          EventRow row = rows.get(n);
          EventRow other = row == null ? events.event(n).orElse(null) : null;
          return other != null
              && !stale(other)
              && !events.claims(n).stream().allMatch(c -> parts.contains(part(c)));
        });
  }

  private boolean stale(EventRow row) {
    int width = cut(row.unit());
    return width == 0
        ? !row.part().equals(WHOLE)
        : row.part().equals(WHOLE) || row.part().length() > 0 && row.part().length() != width;
  }

  private void put(
      Reconciliation now,
      Map<Event, List<EventClaim>> members,
      Map<String, String> names,
      Set<String> known) {
    Map<EventClaim, String> told = new LinkedHashMap<>();
    Map<EventRow, List<EventMerge>> changed = new LinkedHashMap<>();
    for (Event event : now.events()) {
      String name = names.getOrDefault(event.id(), event.id());
      List<EventClaim> claimed = members.getOrDefault(event, List.of());
      EventRow row = Rows.of(name, event, part(claimed.getFirst()), edition(event));
      List<EventMerge> reasons = Rows.merges(now.merges(event));
      EventRow kept = rows.get(name);
      if (!row.equals(kept) || !reasons.equals(merges.getOrDefault(name, List.of()))) {
        if (kept == null && known.contains(name)) {
          links.addAll(events.links(name));
        }
        changed.put(row, reasons);
      }
      boolean other = kept == null || !kept.corroboration().equals(row.corroboration());
      claimed.stream()
          .filter(claim -> other || !name.equals(claim.event()))
          .forEach(claim -> told.put(claim, name));
    }
    events.put(changed);
    events.tell(told, number);
    link(now, names);
  }

  private long edition(Event event) {
    return entered(event.lead()).edition();
  }

  private void link(Reconciliation now, Map<String, String> names) {
    Set<EventLink> found = new LinkedHashSet<>();
    now.links().forEach(link -> found.add(Rows.link(link, names)));
    events.unlink(links.stream().filter(link -> !found.contains(link)).toList());
    events.links(found.stream().filter(link -> !links.contains(link)).toList());
  }

  /** Names that stood here and that no event bears; those whose claims wait elsewhere live on. */
  private void retire(Collection<String> before, Identities names) {
    Set<String> left = new TreeSet<>(rows.keySet());
    left.addAll(before);
    left.removeAll(names.names().values());
    for (String name : left) {
      if (events.claims(name).isEmpty()) {
        events.retire(new EventRetired(name, number, names.successors().get(name)));
      }
    }
  }
}
