package org.chancery.record.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Corroboration;
import org.chancery.record.store.Change;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Reviewed;
import org.chancery.record.store.StoredClaim;

/**
 * A store as an index follows it: current editions with the claims that hold after review, and what
 * is kept of the events that these tell.
 */
public final class StoreFeed implements Feed {

  private final RecordStore store;

  public StoreFeed(RecordStore store) {
    this.store = store;
  }

  @Override
  public long latest() {
    return store.latest();
  }

  @Override
  public String signature(long change) {
    List<Change> found = store.changes(change - 1, 1);
    return found.isEmpty()
        ? ""
        : found.getFirst().signed().at() + " " + found.getFirst().signed().by();
  }

  @Override
  public Batch after(long change, int limit) {
    List<Change> changes = store.changes(change, limit);
    if (changes.isEmpty()) {
      return new Batch(change, List.of(), List.of());
    }
    return batch(changes.getLast().number(), editions(changes));
  }

  @Override
  public long settling() {
    return store.events(events -> events.state().settling());
  }

  @Override
  public Batch settled(long settling, int limit) {
    EventReading.Touched touched = store.events(events -> events.touched(settling, limit));
    return batch(touched.settling(), touched.editions());
  }

  private Batch batch(long through, Collection<Long> editions) {
    List<Long> gone = new ArrayList<>();
    List<IndexEntry> entries = new ArrayList<>();
    for (long edition : editions) {
      Optional<Holding> holding = store.holding(edition);
      if (holding.isPresent() && holding.get().current()) {
        entries.add(entry(holding.get()));
      } else {
        gone.add(edition);
      }
    }
    return new Batch(through, gone, entries);
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

  @Override
  public Stream<IndexEntry> all(long asOf) {
    return store.current(asOf).map(this::entry);
  }

  @Override
  public long size() {
    return store.counts().editions();
  }

  private IndexEntry entry(Holding holding) {
    Map<String, EventReading.Told> events = store.events(kept -> kept.told(holding.edition()));
    List<IndexEntry.Item> items = new ArrayList<>();
    for (StoredClaim claim : Reviewed.claims(holding, store.judged(holding.document().id()))) {
      EventReading.Told told = events.get(claim.key());
      Corroboration by = told == null ? null : Corroboration.of(told.corroboration());
      String event = told == null ? null : told.event();
      items.add(new IndexEntry.Item(claim.key(), claim.claim(), by, event));
    }
    return new IndexEntry(holding.edition(), holding.document(), items);
  }
}
