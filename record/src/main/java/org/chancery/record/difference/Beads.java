package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Takes away what two lists have in common. */
final class Beads {

  /** What was left over on either side, in text order. */
  record Rest<T>(List<T> first, List<T> second) {}

  private Beads() {}

  /** Each member clears at most one of the other list. */
  static <T> Rest<T> rest(List<T> first, List<T> second, BiPredicate<T, T> same) {
    List<T> left = new ArrayList<>();
    List<T> right = new ArrayList<>(second);
    for (T x : first) {
      int at = -1;
      for (int i = 0; i < right.size() && at < 0; i++) {
        at = same.test(x, right.get(i)) ? i : -1;
      }
      if (at < 0) {
        left.add(x);
      } else {
        right.remove(at);
      }
    }
    return new Rest<>(left, right);
  }
}
