package org.chancery.record.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.record.Merge;
import org.chancery.record.reconcile.Reasons;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.WantedEvents;
import org.jspecify.annotations.Nullable;

/**
 * The events of a store as {@link EventKeeper} left them.
 *
 * <pre>{@code
 * for (EventPage.Entry entry : new Events(store).page(WantedEvents.between("PER", "MLT"), null, 20).events()) …
 * }</pre>
 *
 * <p>Each answer is of one state of the store. Where the events are behind it, a claim that does
 * not hold any more is left out.
 */
public final class Events {

  /** Events a page at most. */
  public static final int LARGEST = 500;

  private final RecordStore store;

  public Events(RecordStore store) {
    this.store = store;
  }

  /** Whether the events are what all changes come to. */
  public boolean level() {
    return store.events(EventReading::level);
  }

  /**
   * The name under which an event goes now, for any name that it or one that it took over ever
   * bore; empty for a name that never was, or whose claims are all gone.
   */
  public Optional<String> current(String id) {
    return store.events(events -> current(events, id));
  }

  private static Optional<String> current(EventReading events, String id) {
    Set<String> seen = new HashSet<>();
    String name = id;
    while (name != null && seen.add(name)) {
      if (events.event(name).isPresent()) {
        return Optional.of(name);
      }
      name = events.retired(name).map(EventRetired::successor).orElse(null);
    }
    return Optional.empty();
  }

  /** The event that goes under a name or took over what did; see {@link #current}. */
  public Optional<KeptEvent> event(String id) {
    return store.events(
        events ->
            current(events, id)
                .flatMap(events::event)
                .flatMap(row -> new Opening(events).open(row)));
  }

  /** Name of the event that a claim tells; empty where the claim is unknown or not settled yet. */
  public Optional<String> eventOf(long edition, String claim) {
    return store.events(
        events ->
            events.named(claim).stream()
                .filter(one -> one.edition() == edition)
                .map(EventClaim::event)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst());
  }

  /** Names of the events that an edition's claims tell, by key of the claim. */
  public Map<String, String> eventsOf(long edition) {
    return store.events(
        events -> {
          Map<String, String> names = new HashMap<>();
          for (EventClaim claim : events.claims(edition)) {
            String name = claim.event();
            if (name != null) {
              names.put(claim.key(), name);
            }
          }
          return names;
        });
  }

  /**
   * A page of events in order of time, those without a date last.
   *
   * @param cursor {@link EventPage#next} of the page before, or null to begin
   * @param size events at most, from 1 to {@link #LARGEST}
   * @throws IllegalArgumentException where the cursor is none, or the size is out of bounds
   */
  public EventPage page(WantedEvents wanted, @Nullable String cursor, int size) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page has 1 to " + LARGEST + " events");
    }
    EventPage.Place after = EventPage.Place.of(cursor);
    return store.events(
        events -> {
          List<EventRow> rows = events.events(wanted, after.day(), after.id(), size + 1);
          Opening opening = new Opening(events);
          List<EventPage.Entry> entries =
              rows.stream().limit(size).flatMap(row -> opening.entry(row).stream()).toList();
          String next = rows.size() > size ? EventPage.Place.of(rows.get(size - 1)).cursor() : null;
          return new EventPage(entries, next);
        });
  }

  /** Puts an event together from one state of the store. */
  private static final class Opening {

    private final EventReading events;
    private final Map<Long, Map<String, KeptEvent.Member>> editions = new HashMap<>();

    Opening(EventReading events) {
      this.events = events;
    }

    /** Empty where the claim has gone since the event was settled. */
    private Optional<KeptEvent.Member> member(long edition, String key) {
      return Optional.ofNullable(
          editions.computeIfAbsent(edition, number -> Citing.members(events, number)).get(key));
    }

    Optional<EventPage.Entry> entry(EventRow row) {
      return member(row.edition(), row.claim())
          .map(member -> new EventPage.Entry(row, member.cited()));
    }

    Optional<KeptEvent> open(EventRow row) {
      List<KeptEvent.Member> members =
          events.claims(row.id()).stream()
              .flatMap(claim -> member(claim.edition(), claim.key()).stream())
              .toList();
      return members.isEmpty() ? Optional.empty() : Optional.of(open(row, members));
    }

    /** A name that was given up may be borne again: then nobody has taken it over. */
    private List<EventRetired> taken(String id) {
      return events.predecessors(id).stream().filter(one -> !events.borne(one.id())).toList();
    }

    private KeptEvent open(EventRow row, List<KeptEvent.Member> members) {
      Event event = new Event(row.id(), members.stream().map(KeptEvent.Member::cited).toList());
      List<KeptEvent.Neighbour> links = new ArrayList<>();
      for (var link : events.links(row.id())) {
        boolean from = link.source().equals(row.id());
        String other = from ? link.target() : link.source();
        links.add(
            new KeptEvent.Neighbour(
                new Link(
                    LinkKind.of(link.kind()),
                    link.source(),
                    link.target(),
                    Reasons.read(link.evidence())),
                events.event(other).orElseThrow()));
      }
      List<Merge> merges =
          events.merges(row.id()).stream()
              .map(
                  m ->
                      new Merge(
                          m.one(), m.other(), m.score(), Reasons.read(m.evidence()), m.judged()))
              .toList();
      return new KeptEvent(row, event, members, links, merges, taken(row.id()));
    }
  }
}
