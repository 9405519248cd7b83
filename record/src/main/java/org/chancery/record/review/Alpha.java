package org.chancery.record.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: agreement among any number of observers beyond what chance would give,
 * where values may be missing. 1 is perfect agreement, 0 what chance gives, below 0 is systematic
 * disagreement. After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of
 * Pennsylvania, 2011, section D (any number of observers, any metric, missing data):
 *
 * <pre>alpha = 1 - (n - 1) * sum of o(c,k) * d(c,k) / sum of n(c) * n(k) * d(c,k)</pre>
 *
 * where o counts how often values c and k meet in a unit, n(c) how often c can be paired at all,
 * and d is the metric's squared difference.
 */
final class Alpha {

  /** How far apart two values are, squared. */
  enum Metric {
    /** Values are names: they differ or they do not. */
    NOMINAL,
    /** Differences tell: days. */
    INTERVAL,
    /** Proportions tell: sums of money. Values are not negative. */
    RATIO;

    double difference(double a, double b) {
      return switch (this) {
        case NOMINAL -> a == b ? 0 : 1;
        case INTERVAL -> (a - b) * (a - b);
        case RATIO -> a + b == 0 ? 0 : Math.pow((a - b) / (a + b), 2);
      };
    }
  }

  private Alpha() {}

  /**
   * Alpha of some units.
   *
   * @param units each the values that observers gave it, one an observer; missing ones left out.
   *     Units with fewer than two values tell nothing
   * @return empty where nothing can be compared, or where all values are one: without variation
   *     there is no chance to agree beyond
   */
  static OptionalDouble of(Collection<List<Double>> units, Metric metric) {
    List<List<Double>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
    TreeMap<Double, Long> counts = new TreeMap<>();
    double observed = 0;
    long n = 0;
    for (List<Double> unit : pairable) {
      n += unit.size();
      unit.forEach(value -> counts.merge(value, 1L, Long::sum));
      observed += within(unit, metric) / (unit.size() - 1);
    }
    double expected = between(counts, metric);
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  /** Over ordered pairs of different observers. */
  private static double within(List<Double> unit, Metric metric) {
    double sum = 0;
    for (double a : unit) {
      for (double b : unit) {
        sum += metric.difference(a, b);
      }
    }
    return sum;
  }

  private static double between(Map<Double, Long> counts, Metric metric) {
    double sum = 0;
    for (Map.Entry<Double, Long> a : counts.entrySet()) {
      for (Map.Entry<Double, Long> b : counts.entrySet()) {
        sum += a.getValue() * (double) b.getValue() * metric.difference(a.getKey(), b.getKey());
      }
    }
    return sum;
  }
}
