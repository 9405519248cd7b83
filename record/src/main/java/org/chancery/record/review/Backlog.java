package org.chancery.record.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.store.Change;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What could be looked at, in its order, kept in memory: some 300 bytes a claim. It is read from
 * the store when it is first asked for; after that it follows the store's changes. Threads may
 * share it.
 */
final class Backlog {

  private static final int CHANGES_AT_ONCE = 1000;

  private final RecordStore store;
  private final Weighing weighing;
  private final TreeSet<Entry> order = new TreeSet<>(Entry.ORDER);
  private final Map<Long, List<Entry>> byEdition = new HashMap<>();
  private final Moves moves = new Moves();
  private long read = -1;
  private long settled;

  Backlog(RecordStore store, Weighing weighing) {
    this.store = store;
    this.weighing = weighing;
  }

  /**
   * An entry, and where the reader meets it: where it stood when he or she began.
   *
   * @param place in the order
   */
  record Placed(Entry entry, Entry place) {}

  /**
   * Some of the entries that a filter lets through.
   *
   * @param entries in their order
   * @param all how many it lets through
   * @param turn when the reader began
   */
  record Slice(List<Placed> entries, int all, long turn) {}

  /**
   * The next entries. What came since the reader began waits for the next who begins.
   *
   * @param after the place where the page before ended, or null for the beginning
   * @param passed keys that others look at: they are left out of the slice, not of the number
   * @param now when it is asked
   */
  synchronized Slice slice(
      QueueFilter filter, Cursor.@Nullable Place after, int size, Set<String> passed, Instant now) {
    level(now);
    long turn = after == null ? moves.turn() : after.turn();
    Map<String, Optional<Entry>> moved = after == null ? Map.of() : moves.since(turn);
    List<Placed> still = new ArrayList<>();
    List<Placed> elsewhere = new ArrayList<>();
    int all = 0;
    for (Entry entry : narrowed(filter)) {
      if (filter.lets(entry)) {
        all++;
        Optional<Entry> was = moved.isEmpty() ? null : moved.get(Moves.name(entry));
        boolean room = was != null || still.size() < size;
        Entry place = was == null ? entry : was.orElse(null);
        if (room && place != null && behind(place, after) && !passed.contains(entry.key())) {
          (was == null ? still : elsewhere).add(new Placed(entry, place));
        }
      }
    }
    still.addAll(elsewhere);
    still.sort(Comparator.comparing(Placed::place, Entry.ORDER));
    return new Slice(List.copyOf(still.subList(0, Math.min(size, still.size()))), all, turn);
  }

  private static boolean behind(Entry place, Cursor.@Nullable Place after) {
    return after == null || Entry.ORDER.compare(place, after.entry()) > 0;
  }

  private Iterable<Entry> narrowed(QueueFilter filter) {
    Long edition = filter.edition();
    return edition == null
        ? order
        : byEdition.getOrDefault(edition, List.of()).stream().sorted(Entry.ORDER).toList();
  }

  private void level(Instant now) {
    if (read < 0) {
      moves.begin(now.toEpochMilli());
      long latest = store.latest();
      settled = store.events(events -> events.state().settling());
      store.current(latest).forEach(this::put);
      read = latest;
    }
    List<Change> changes = store.changes(read, CHANGES_AT_ONCE);
    while (!changes.isEmpty()) {
      editions(changes).forEach(this::refresh);
      read = changes.getLast().number();
      changes = store.changes(read, CHANGES_AT_ONCE);
    }
    settle();
  }

  /** Other documents may have come to tell an event otherwise, or to tell it at all. */
  private void settle() {
    long last = store.events(events -> events.state().settling());
    while (settled < last) {
      EventReading.Touched touched =
          store.events(events -> events.touched(settled, CHANGES_AT_ONCE));
      touched.editions().forEach(this::refresh);
      settled = Math.max(touched.settling(), settled + 1);
    }
  }

  private Set<Long> editions(List<Change> changes) {
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
        case Change.Judged judged -> editions.addAll(store.editions(judged.content()));
      }
    }
    return editions;
  }

  private void refresh(long edition) {
    List<Entry> gone = byEdition.remove(edition);
    if (gone != null) {
      gone.forEach(order::remove);
    }
    store.holding(edition).filter(Holding::current).ifPresent(this::put);
    moves.note(gone == null ? List.of() : gone, byEdition.getOrDefault(edition, List.of()));
  }

  private void put(Holding holding) {
    Map<String, EventReading.Told> events = store.events(kept -> kept.told(holding.edition()));
    List<Entry> entries = new ArrayList<>();
    for (ReviewedClaim claim : store.reviewed(holding)) {
      Claim shown = shown(claim);
      if (shown != null) {
        entries.add(entry(holding, claim, shown, events.get(claim.key())));
      }
    }
    byEdition.put(holding.edition(), entries);
    order.addAll(entries);
  }

  /** As it holds; of a rejected claim, what the coder gave. */
  static @Nullable Claim shown(ReviewedClaim claim) {
    return claim.holds().isEmpty() ? claim.coded() : claim.holds().getFirst().claim();
  }

  private Entry entry(
      Holding holding, ReviewedClaim claim, Claim shown, EventReading.@Nullable Told event) {
    return new Entry(
        claim.key(),
        holding.edition(),
        weighing.of(shown, event, null).score(),
        Weighing.parties(shown),
        shown.event(),
        shown.kind(),
        holding.document().language(),
        holding.document().publisher(),
        judged(claim));
  }

  private Set<String> judged(ReviewedClaim claim) {
    Judged last = claim.judged();
    if (last == null || !claim.settled()) {
      return Set.of();
    }
    List<Judged> links = store.judgements(last.judgement().claim());
    Chain chain = new Chain(links);
    Set<String> reviewers = new HashSet<>();
    for (Judged link : links) {
      if (link.judgement().undoes() == 0 && !chain.undone(link)) {
        reviewers.add(link.signed().by());
      }
    }
    return Set.copyOf(reviewers);
  }
}
