package org.chancery.record.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.record.reconcile.Shelf;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventLink;
import org.chancery.record.store.EventMerge;
import org.chancery.record.store.EventPart;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.EventRow;
import org.chancery.text.document.Document;

/**
 * A part of a unit with those that a reviewer joined to it: the claims that bear on each other, and
 * what is kept of their events.
 */
final class Gathering {

  /** The part of a unit that is not parted. */
  static final String WHOLE = "*";

  /** Editions: their texts are large. */
  private static final int READ_AT_ONCE = 128;

  /** Sorts behind all letters of a day. */
  private static final String AFTER = "~";

  private final EventReading events;
  private final Constraints constraints;
  private final List<EventClaim> claims = new ArrayList<>();
  private final Set<Part> parts = new TreeSet<>();
  private final Map<String, EventRow> rows = new TreeMap<>();
  private final Map<String, List<EventMerge>> merges = new HashMap<>();
  private final Set<EventLink> links = new HashSet<>();
  private final IdentityHashMap<Document, Long> editions = new IdentityHashMap<>();
  private final Map<String, EventClaim> entered = new HashMap<>();
  private final Map<String, Integer> widths = new HashMap<>();

  Gathering(EventReading events, Constraints constraints) {
    this.events = events;
    this.constraints = constraints;
  }

  /** A part of a unit, by what its days have in common. */
  record Part(String unit, String label) implements Comparable<Part> {

    /** No day of the part sorts behind this. */
    String last() {
      return label.equals(WHOLE) ? AFTER : label.isEmpty() ? "" : label + AFTER;
    }

    @Override
    public int compareTo(Part other) {
      int byUnit = unit.compareTo(other.unit);
      return byUnit != 0 ? byUnit : label.compareTo(other.label);
    }
  }

  static String label(String day, int width) {
    return width == 0 ? WHOLE : new Shelf("", day).part(width);
  }

  Part part(EventClaim claim) {
    return part(claim.unit(), claim.day());
  }

  private Part part(String unit, String day) {
    return new Part(unit, label(day, cut(unit)));
  }

  /** By how many letters of the day a unit is parted. */
  int cut(String unit) {
    return widths.computeIfAbsent(unit, events::width);
  }

  /** Adds a part, and those that are joined to it. */
  void gather(Part part) {
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

  /** Claims of the parts. */
  List<EventClaim> claims() {
    return claims;
  }

  Set<Part> parts() {
    return parts;
  }

  /** Kept events that stand in the parts, by name. */
  Map<String, EventRow> rows() {
    return rows;
  }

  /** Kept merges of an event that stands in the parts. */
  List<EventMerge> merges(String event) {
    return merges.getOrDefault(event, List.of());
  }

  /** Kept links from the events that stand in the parts. */
  Set<EventLink> links() {
    return links;
  }

  /** What the claims come to. */
  Reconciliation reconciled() {
    List<Long> some = claims.stream().map(EventClaim::edition).distinct().sorted().toList();
    List<List<CitedClaim>> documents = new ArrayList<>();
    for (int i = 0; i < some.size(); i += READ_AT_ONCE) {
      Citing.claims(events, some.subList(i, Math.min(some.size(), i + READ_AT_ONCE)))
          .forEach(
              (edition, cited) -> {
                documents.add(cited);
                cited.stream().limit(1).forEach(claim -> editions.put(claim.document(), edition));
              });
    }
    claims.forEach(claim -> entered.put(place(claim.edition(), claim.key()), claim));
    return new Reconciler(constraints)
        .reconcile(documents, shelf -> parts.contains(part(shelf.unit(), shelf.day())));
  }

  /** The claims of each event, in its order. */
  List<Members> members(Reconciliation now) {
    return now.events().stream()
        .map(event -> new Members(event, event.claims().stream().map(this::entered).toList()))
        .toList();
  }

  /** An event with its claims as they were entered. */
  record Members(Event event, List<EventClaim> claims) {}

  /** The event as it would be kept. */
  EventRow row(String name, Event event) {
    EventClaim first = entered(event.claims().getFirst());
    return Rows.of(name, event, part(first), entered(event.lead()).edition());
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
}
