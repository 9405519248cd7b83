package org.chancery.record;

import java.util.Locale;

/** How one event stands to another. */
public enum LinkKind {
  /** Perhaps the same: too little speaks for it to merge them unasked. */
  SAME_AS,
  /** Happened within the other: talks within a visit, a meeting within a summit. */
  PART_OF,
  /** Tells in sum what the other tells singly: "four documents were signed". */
  SUMS_UP,
  /** Kept the plan. */
  FULFILS,
  /** Called the plan off. */
  CANCELS,
  /** Tells of the same occasion what cannot be true together with the other. */
  CONTRADICTS;

  /** The word of the JSON contract, as {@code part-of}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of that word. */
  public static LinkKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
