package org.chancery.record.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chancery.record.Corroboration;
import org.chancery.record.store.Change;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Reviewed;
import org.chancery.record.store.StoredClaim;
import org.jspecify.annotations.Nullable;

/** A store as an index follows it: current editions with the claims that hold after review. */
public final class StoreFeed implements Feed {

  private final RecordStore store;
  private final BiFunction<Long, String, @Nullable Corroboration> corroboration;

  /** Follows a store whose claims were not put together into events. */
  public StoreFeed(RecordStore store) {
    this(store, (edition, claim) -> null);
  }

  /**
   * Follows a store.
   *
   * @param corroboration of the event of a claim, by its edition and key; null where there is none
   */
  public StoreFeed(
      RecordStore store, BiFunction<Long, String, @Nullable Corroboration> corroboration) {
    this.store = store;
    this.corroboration = corroboration;
  }

  @Override
  public long latest() {
    return store.counts().changes();
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
    List<Long> gone = new ArrayList<>();
    List<IndexEntry> entries = new ArrayList<>();
    for (long edition : editions(changes)) {
      Optional<Holding> holding = store.holding(edition);
      if (holding.isPresent() && holding.get().current()) {
        entries.add(entry(holding.get()));
      } else {
        gone.add(edition);
      }
    }
    return new Batch(changes.getLast().number(), gone, entries);
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
    List<IndexEntry.Item> items = new ArrayList<>();
    for (StoredClaim claim : Reviewed.claims(holding, store.judged(holding.document().id()))) {
      Corroboration by = corroboration.apply(holding.edition(), claim.key());
      items.add(new IndexEntry.Item(claim.key(), claim.claim(), by));
    }
    return new IndexEntry(holding.edition(), holding.document(), items);
  }
}
