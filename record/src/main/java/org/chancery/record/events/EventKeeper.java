package org.chancery.record.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.chancery.record.CitedClaim;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.reconcile.Reasons;
import org.chancery.record.reconcile.Shelf;
import org.chancery.record.store.Change;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventState;
import org.chancery.record.store.EventWriting;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Subject;

/**
 * Keeps a store's events level with what it holds.
 *
 * <pre>{@code
 * new EventKeeper(store).catchUp();
 * }</pre>
 *
 * <p>First the claims of what changed are entered, and noted where they bear on others; then what
 * was noted is settled part by part. Each step is one transaction and the notes are kept in the
 * store, so that whoever comes after a crash goes on from there. Events equal what {@code
 * Reconciler} gives for all documents at once, in whatever order they came. Threads and programs
 * may share the work.
 */
public final class EventKeeper {

  private static final int CHANGES_AT_ONCE = 256;

  private final RecordStore store;
  private Constraints constraints = Constraints.NONE;
  private long asked = -1;

  public EventKeeper(RecordStore store) {
    this.store = store;
  }

  /** Brings the events level. */
  public void catchUp() {
    catchUp(done -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param progress told after each step how many changes and units are done
   */
  public void catchUp(LongConsumer progress) {
    if (store.events(events -> events.level() && events.state().rules().equals(rules()))) {
      return;
    }
    store.keepEvents(
        events -> {
          renewed(events);
          return 0;
        });
    long done = 0;
    for (int entered = enter(); entered > 0; entered = enter()) {
      done += entered;
      progress.accept(done);
    }
    while (store.keepEvents(this::settleNext)) {
      done++;
      progress.accept(done);
    }
  }

  /** Makes all events anew; they keep their names. */
  public void rebuild(LongConsumer progress) {
    store.keepEvents(
        events -> {
          anew(events);
          return 0;
        });
    catchUp(progress);
  }

  /** How much there is to do: changes that are not entered yet. */
  public long behind() {
    return store.counts().changes() - store.events(events -> events.state().change());
  }

  private static String rules() {
    return Reasons.version();
  }

  /** Other rules give other events. */
  private static void renewed(EventWriting events) {
    if (!events.state().rules().equals(rules())) {
      anew(events);
    }
  }

  private static void anew(EventWriting events) {
    events.state(new EventState(0, events.state().settling(), rules()));
    events.allDue();
  }

  /** What reviewers said of pairs of claims; asked for anew only when something has changed. */
  private synchronized Constraints constraints(long change) {
    if (change != asked) {
      constraints = Ties.constraints(store);
      asked = change;
    }
    return constraints;
  }

  private int enter() {
    return store.keepEvents(EventKeeper::enterSome);
  }

  /** Returns how many changes were entered. */
  private static int enterSome(EventWriting events) {
    EventState state = events.state();
    List<Change> changes = events.changes(state.change(), CHANGES_AT_ONCE);
    if (changes.isEmpty()) {
      return 0;
    }
    Set<Long> editions = new LinkedHashSet<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Revised revised -> {
          editions.add(revised.edition());
          Long replaced = revised.replaced();
          if (replaced != null) {
            editions.add(replaced);
          }
        }
        case Change.Recoded recoded -> editions.add(recoded.edition());
        case Change.Judged judged -> {
          editions.addAll(events.editions(judged.content()));
          pairDue(events, judged.claim());
        }
      }
    }
    editions.forEach(edition -> enter(events, edition, state));
    events.state(new EventState(changes.getLast().number(), state.settling(), state.rules()));
    return changes.size();
  }

  /** What is said of two claims bears on where both stand. */
  private static void pairDue(EventWriting events, String subject) {
    if (Subject.of(subject) instanceof Subject.Pair(String a, String b)) {
      for (String key : List.of(a, b)) {
        events.named(key).forEach(claim -> events.due(claim.unit(), claim.day()));
      }
    }
  }

  private static void enter(EventWriting events, long edition, EventState state) {
    Map<String, EventClaim> before = new HashMap<>();
    events.claims(edition).forEach(claim -> before.put(claim.key(), claim));
    List<CitedClaim> cited = Citing.claims(events, edition);
    List<Shelf> shelves = Shelf.of(cited);
    List<EventClaim> now = new ArrayList<>();
    for (int i = 0; i < shelves.size(); i++) {
      String key = cited.get(i).key();
      EventClaim known = before.get(key);
      String event = known == null ? null : known.event();
      now.add(new EventClaim(edition, key, shelves.get(i).unit(), shelves.get(i).day(), event));
    }
    events.enter(edition, now, state.settling());
    Set<Shelf> due = new LinkedHashSet<>(shelves);
    before.values().forEach(claim -> due.add(new Shelf(claim.unit(), claim.day())));
    due.forEach(shelf -> events.due(shelf.unit(), shelf.day()));
  }

  /** Returns whether there was something to settle. */
  private boolean settleNext(EventWriting events) {
    int entered = CHANGES_AT_ONCE;
    while (entered > 0) {
      entered = enterSome(events);
    }
    String unit = events.dueUnit().orElse(null);
    if (unit == null) {
      return false;
    }
    new Settling(events, constraints(events.state().change())).settle(unit);
    return true;
  }
}
