package org.chancery.record.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.record.Draft;

/**
 * A record that goes on changing by rule, so that what it held after any change can be said by who
 * has only the number. As a program it keeps an index of it until it is killed.
 */
final class Counting implements Feed {

  private static final long EDITIONS = 41;

  private long latest;

  Counting(long latest) {
    this.latest = latest;
  }

  public static void main(String[] arguments) {
    try (SearchIndex index = SearchIndex.open(Path.of(arguments[0]))) {
      Counting record = new Counting(index.change());
      while (record.latest < Integer.MAX_VALUE) {
        record.latest += 1 + record.latest % 13;
        index.catchUp(record);
        System.out.println(index.change());
      }
    }
  }

  /** Which edition a change is of: any order will do in which editions return. */
  private static long edition(long change) {
    return change * 17 % EDITIONS;
  }

  /** The last change of each edition, up to a change; every fifth takes its edition away. */
  static Map<Long, Long> state(long until) {
    Map<Long, Long> state = new TreeMap<>();
    for (long change = Math.max(1, until - 3 * EDITIONS); change <= until; change++) {
      if (change % 5 == 0) {
        state.remove(edition(change));
      } else {
        state.put(edition(change), change);
      }
    }
    return state;
  }

  private static IndexEntry entry(long edition, long change) {
    Draft draft =
        Draft.of("d" + edition, null, "2020-01-01", "en", "Note", "as of number" + change);
    return new IndexEntry(edition, draft.coded().document(), List.of());
  }

  @Override
  public long latest() {
    return latest;
  }

  @Override
  public String signature(long change) {
    return "counting " + change;
  }

  @Override
  public Batch after(long change, int limit) {
    long through = Math.min(latest, change + limit);
    Map<Long, Long> state = state(through);
    List<IndexEntry> entries = new ArrayList<>();
    List<Long> gone = new ArrayList<>();
    LongStream.rangeClosed(change + 1, through)
        .map(Counting::edition)
        .distinct()
        .forEach(
            edition -> {
              Long last = state.get(edition);
              if (last == null) {
                gone.add(edition);
              } else {
                entries.add(entry(edition, last));
              }
            });
    return new Batch(through, gone, entries);
  }

  @Override
  public Stream<IndexEntry> all(long asOf) {
    return state(asOf).entrySet().stream().map(e -> entry(e.getKey(), e.getValue()));
  }

  @Override
  public long size() {
    return state(latest).size();
  }
}
