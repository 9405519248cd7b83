package org.chancery.record.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.record.Corroboration;
import org.chancery.record.Draft;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;

/** A record in memory that an index can follow. */
final class Records implements Feed {

  private record Change(long edition, @Nullable IndexEntry entry) {}

  private final String name;
  private final List<Change> changes = new ArrayList<>();

  Records(String name) {
    this.name = name;
  }

  Records() {
    this("record");
  }

  /** Adds a document, or puts it in the place of the one with its number. */
  Records put(long edition, Draft draft) {
    return put(edition, draft.coded(), null);
  }

  Records put(long edition, Coded coded, @Nullable Corroboration corroboration) {
    List<IndexEntry.Item> items = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      items.add(new IndexEntry.Item(edition + "/" + items.size(), claim, corroboration, null));
    }
    changes.add(new Change(edition, new IndexEntry(edition, coded.document(), items)));
    return this;
  }

  Records remove(long edition) {
    changes.add(new Change(edition, null));
    return this;
  }

  @Override
  public long latest() {
    return changes.size();
  }

  @Override
  public String signature(long change) {
    return change <= changes.size() ? name + " " + change : "";
  }

  @Override
  public Batch after(long change, int limit) {
    int from = (int) change;
    int to = Math.min(changes.size(), from + limit);
    Map<Long, IndexEntry> state = state(changes.size());
    List<IndexEntry> entries = new ArrayList<>();
    Set<Long> gone = new LinkedHashSet<>();
    for (Change one : changes.subList(Math.min(from, to), to)) {
      IndexEntry entry = state.get(one.edition());
      if (entry == null) {
        gone.add(one.edition());
      } else {
        entries.add(entry);
      }
    }
    return new Batch(Math.max(from, to), List.copyOf(gone), entries);
  }

  private Map<Long, IndexEntry> state(int until) {
    Map<Long, IndexEntry> state = new LinkedHashMap<>();
    for (Change one : changes.subList(0, until)) {
      if (one.entry() == null) {
        state.remove(one.edition());
      } else {
        state.put(one.edition(), one.entry());
      }
    }
    return state;
  }

  @Override
  public Stream<IndexEntry> all(long asOf) {
    return state((int) asOf).values().stream();
  }

  @Override
  public long size() {
    return state(changes.size()).size();
  }
}
