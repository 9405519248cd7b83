package org.chancery.record.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.CitedClaim;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.reconcile.Reasons;
import org.chancery.record.reconcile.Shelf;
import org.chancery.record.store.Change;
import org.chancery.record.store.EventClaim;
import org.chancery.record.store.EventDue;
import org.chancery.record.store.EventReading;
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

  /** The same while the program runs. */
  private static final String RULES = Reasons.version();

  /** So many claims are settled in a transaction, and those of its last part: a blink. */
  private static final int CLAIMS_AT_ONCE = 2_000;

  private final RecordStore store;
  private Constraints constraints = Constraints.NONE;
  private long asked = -1;

  public EventKeeper(RecordStore store) {
    this.store = store;
  }

  /** Is told how far the events are. */
  public interface Progress {

    /** Does nothing with it. */
    Progress NONE = (stage, done, all) -> {};

    /**
     * Called after each step, which is durable then.
     *
     * @param done of {@code all} that this stage has to do, as far as is known
     */
    void told(Stage stage, long done, long all);
  }

  /** What is done first, and what then. */
  public enum Stage {
    /** Changes, of which the claims are entered. */
    ENTERED,
    /** Units, whose claims are put together. */
    SETTLED
  }

  /** Brings the events level with all changes that there are now. */
  public void catchUp() {
    catchUp(Progress.NONE);
  }

  /**
   * The same, telling how far it is. What others add meanwhile is settled with the rest or left for
   * the next time: each part is settled once, so that this ends while an intake goes on.
   */
  public void catchUp(Progress progress) {
    if (store.events(events -> events.level() && events.state().rules().equals(RULES))) {
      return;
    }
    store.keepEvents(
        events -> {
          renewed(events);
          return 0;
        });
    enter(progress);
    boolean again = true;
    while (again) {
      long before = entered();
      settle(progress);
      again = entered() == before && !store.events(EventReading::level);
    }
  }

  private long entered() {
    return store.events(events -> events.state().change());
  }

  private void enter(Progress progress) {
    long all = behind();
    long done = 0;
    for (int some = enter(); some > 0; some = enter()) {
      done += some;
      progress.told(Stage.ENTERED, done, Math.max(done, all));
    }
  }

  /** Settles all that is due, once. */
  private void settle(Progress progress) {
    Round round = new Round(store.events(EventReading::dueUnits));
    while (store.keepEvents(events -> settleSome(events, round))) {
      progress.told(Stage.SETTLED, round.done, Math.max(round.done, round.all));
    }
  }

  /** How far a round through all that is due has come. */
  private static final class Round {
    private final long all;
    private long done;
    private EventDue at = EventDue.START;

    Round(long all) {
      this.all = all;
    }

    void goOn(EventDue due) {
      if (!due.unit().equals(at.unit())) {
        done++;
      }
      at = due;
    }
  }

  /** Makes all events anew; they keep their names. */
  public void rebuild(Progress progress) {
    store.keepEvents(
        events -> {
          anew(events);
          return 0;
        });
    catchUp(progress);
  }

  /** How much there is to do: changes that are not entered yet. */
  public long behind() {
    return store.latest() - store.events(events -> events.state().change());
  }

  /** Other rules give other events. */
  private static void renewed(EventWriting events) {
    if (!events.state().rules().equals(RULES)) {
      anew(events);
    }
  }

  private static void anew(EventWriting events) {
    events.state(new EventState(0, events.state().settling(), RULES));
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
    Map<Long, List<CitedClaim>> cited = Citing.claims(events, List.copyOf(editions));
    Set<Shelf> due = new LinkedHashSet<>();
    for (long edition : editions) {
      due.addAll(enter(events, edition, cited.getOrDefault(edition, List.of()), state.settling()));
    }
    due.forEach(shelf -> events.due(shelf.unit(), shelf.day()));
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

  /** Returns where its claims stood and stand. */
  private static Set<Shelf> enter(
      EventWriting events, long edition, List<CitedClaim> cited, long settling) {
    Map<String, EventClaim> before = new HashMap<>();
    events.claims(edition).forEach(claim -> before.put(claim.key(), claim));
    List<Shelf> shelves = Shelf.of(cited);
    List<EventClaim> now = new ArrayList<>();
    for (int i = 0; i < shelves.size(); i++) {
      String key = cited.get(i).key();
      EventClaim known = before.get(key);
      String event = known == null ? null : known.event();
      now.add(new EventClaim(edition, key, shelves.get(i).unit(), shelves.get(i).day(), event));
    }
    events.enter(edition, now, settling);
    Set<Shelf> due = new LinkedHashSet<>(shelves);
    before.values().forEach(claim -> due.add(new Shelf(claim.unit(), claim.day())));
    return due;
  }

  /**
   * Settles some parts in one transaction, as waiting for the disk takes longer than most parts do.
   * Returns whether there was something to settle.
   */
  private boolean settleSome(EventWriting events, Round round) {
    while (enterSome(events) > 0) {
      // What is settled must be what holds.
    }
    Constraints said = constraints(events.state().change());
    int claims = 0;
    Optional<EventDue> due = events.due(round.at);
    boolean some = due.isPresent();
    while (due.isPresent()) {
      Settling settling = new Settling(events, said);
      settling.settle(due.get()).ifPresent(round::goOn);
      claims += settling.claims();
      due = claims < CLAIMS_AT_ONCE ? events.due(round.at) : Optional.empty();
    }
    return some;
  }
}
