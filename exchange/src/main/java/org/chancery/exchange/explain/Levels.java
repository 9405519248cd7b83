package org.chancery.exchange.explain;

import java.util.ArrayList;
import java.util.List;

/** Puts intervals of one line on levels so that none covers another: the shorter, the lower. */
final class Levels {

  private final boolean nested;
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(double from, double to, int level) {}

  /**
   * Makes empty levels.
   *
   * @param nested whether what reaches over an interval must stand above it, as arcs must
   */
  Levels(boolean nested) {
    this.nested = nested;
  }

  /** The level for the interval, counting from 0; shorter ones must have been placed before. */
  int place(double from, double to) {
    int level = 0;
    if (nested) {
      for (Placed other : placed) {
        level = overlaps(other, from, to) ? Math.max(level, other.level() + 1) : level;
      }
    } else {
      while (taken(level, from, to)) {
        level++;
      }
    }
    placed.add(new Placed(from, to, level));
    return level;
  }

  private boolean taken(int level, double from, double to) {
    return placed.stream().anyMatch(o -> o.level() == level && overlaps(o, from, to));
  }

  private static boolean overlaps(Placed other, double from, double to) {
    return other.from() < to && from < other.to();
  }

  /** How many levels there are. */
  int count() {
    return placed.stream().mapToInt(p -> p.level() + 1).max().orElse(0);
  }
}
