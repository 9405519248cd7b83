package org.chancery.record.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventLink;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.EventRow;
import org.chancery.record.store.Fault;
import org.chancery.record.store.RecordStore;

/**
 * Looks whether the kept events are what the claims come to: every claim entered, every event,
 * merge and link as a fresh settling would leave it. Nothing is written.
 */
public final class EventInspection {

  private final RecordStore store;
  private final Consumer<Fault> faults;
  private final Constraints constraints;
  private long found;

  private EventInspection(RecordStore store, Consumer<Fault> faults) {
    this.store = store;
    this.faults = faults;
    this.constraints = Ties.constraints(store);
  }

  /**
   * Inspects the events of a store. Where they are behind it there is nothing to compare: whoever
   * uses them next lets them catch up.
   *
   * @param faults told of each fault
   * @return how many there were
   */
  public static long of(RecordStore store, Consumer<Fault> faults) {
    EventInspection inspection = new EventInspection(store, faults);
    if (new Events(store).level()) {
      inspection.entries();
      inspection.events();
    }
    return inspection.found;
  }

  private void report(String where, String what) {
    found++;
    faults.accept(new Fault(where, what));
  }

  private void entries() {
    AtomicLong claims = new AtomicLong();
    store
        .current(Long.MAX_VALUE)
        .forEach(
            holding ->
                claims.addAndGet(store.events(events -> entries(events, holding.edition()))));
    long entered = store.events(EventReading::entered);
    if (entered != claims.get()) {
      report("events", "%d claims are entered of %d that hold".formatted(entered, claims.get()));
    }
  }

  /** Returns how many claims of an edition hold. */
  private long entries(EventReading events, long edition) {
    Set<String> hold = new TreeSet<>();
    Citing.claims(events, edition).forEach(cited -> hold.add(cited.key()));
    Set<String> entered = new TreeSet<>();
    for (EventClaim claim : events.claims(edition)) {
      entered.add(claim.key());
      if (claim.event() == null) {
        report("edition " + edition, "its claim " + claim.key() + " tells no event");
      }
    }
    if (!hold.equals(entered)) {
      report("edition " + edition, "other claims are entered than hold");
    }
    return hold.size();
  }

  private void events() {
    for (String unit : store.events(EventReading::units)) {
      Set<String> labels =
          store.events(
              events -> {
                int width = events.width(unit);
                Set<String> all = new TreeSet<>();
                events.parts(unit, width).forEach(part -> all.add(Gathering.label(part, width)));
                return all;
              });
      for (String label : labels) {
        store.events(
            events -> {
              part(events, new Gathering.Part(unit, label));
              return label;
            });
      }
    }
  }

  private void part(EventReading events, Gathering.Part part) {
    Gathering gathering = new Gathering(events, constraints);
    gathering.gather(part);
    Reconciliation now = gathering.reconciled();
    Map<String, String> names = new HashMap<>();
    Set<String> left = new TreeSet<>(gathering.rows().keySet());
    for (Gathering.Members members : gathering.members(now)) {
      Set<String> told = new TreeSet<>();
      members.claims().forEach(claim -> told.add(String.valueOf(claim.event())));
      String name = told.iterator().next();
      names.put(members.event().id(), name);
      left.remove(name);
      EventRow kept = gathering.rows().get(name);
      if (told.size() > 1 || kept == null) {
        report("event " + name, "its claims tell " + told + " and not one event");
      } else if (!kept.equals(gathering.row(name, members.event()))
          || !gathering.merges(name).equals(Rows.merges(now.merges(members.event())))) {
        report("event " + name, "is kept otherwise than its claims tell it");
      }
    }
    left.forEach(name -> report("event " + name, "no claim tells it"));
    Set<EventLink> links = new HashSet<>();
    now.links().forEach(link -> links.add(Rows.link(link, names)));
    if (!links.equals(gathering.links())) {
      report("unit " + part.unit(), "its events are linked otherwise than they should be");
    }
  }
}
