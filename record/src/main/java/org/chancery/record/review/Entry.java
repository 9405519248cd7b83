package org.chancery.record.review;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the queue remembers of a claim: enough to order and to choose.
 *
 * @param score uncertainty × importance
 * @param parties codes, predecessors folded
 * @param judged who has judged the claim, judgements that were undone left out
 */
record Entry(
    String key,
    long edition,
    double score,
    Set<String> parties,
    @Nullable String type,
    String kind,
    String language,
    @Nullable String publisher,
    Set<String> judged) {

  /** The highest score first; no two entries are equal. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingDouble((Entry e) -> -e.score())
          .thenComparing(Entry::key)
          .thenComparingLong(Entry::edition);

  boolean waits() {
    return judged.isEmpty();
  }

  boolean secondFor(String reviewer) {
    return !judged.isEmpty() && !judged.contains(reviewer);
  }

  /** A place in the order: what stands behind it comes later. */
  static Entry place(double score, String key, long edition) {
    return new Entry(key, edition, score, Set.of(), null, "", "", null, Set.of());
  }
}
