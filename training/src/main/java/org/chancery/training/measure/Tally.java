package org.chancery.training.measure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts labels that were wanted and found. Macro figures run over the labels that were wanted. */
public final class Tally {

  private static final class Count {
    private int both;
    private int wanted;
    private int found;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private int rows;
  private int right;

  /** One row with one label. */
  public void add(String wanted, String found) {
    add(Set.of(wanted), Set.of(found));
  }

  /** One row with any number of labels. */
  public void add(Set<String> wanted, Set<String> found) {
    rows++;
    right += wanted.equals(found) ? 1 : 0;
    for (String label : wanted) {
      Count count = counts.computeIfAbsent(label, l -> new Count());
      count.wanted++;
      count.both += found.contains(label) ? 1 : 0;
    }
    found.forEach(label -> counts.computeIfAbsent(label, l -> new Count()).found++);
  }

  /** F1 of a label, 0 to 1. */
  public double f1(String label) {
    Count count = counts.get(label);
    return count == null || count.both == 0 ? 0 : 2.0 * count.both / (count.wanted + count.found);
  }

  /** Mean F1 of the labels that were wanted at least so often. */
  public double macro(int atLeast) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue().wanted >= Math.max(1, atLeast))
        .mapToDouble(e -> f1(e.getKey()))
        .average()
        .orElse(0);
  }

  /** F1 over all labels together. */
  public double micro() {
    int both = counts.values().stream().mapToInt(c -> c.both).sum();
    int sum = counts.values().stream().mapToInt(c -> c.wanted + c.found).sum();
    return sum == 0 ? 0 : 2.0 * both / sum;
  }

  public double accuracy() {
    return rows == 0 ? 0 : (double) right / rows;
  }

  public int rows() {
    return rows;
  }

  /** How many labels were wanted at least so often. */
  public long labels(int atLeast) {
    return counts.values().stream().filter(c -> c.wanted >= Math.max(1, atLeast)).count();
  }

  /**
   * Labels that were wanted, with their F1, how often they were wanted and how often they were
   * found, in the order of their names.
   */
  public Map<String, String> byLabel() {
    Map<String, String> lines = new TreeMap<>();
    counts.forEach(
        (label, count) -> {
          if (count.wanted > 0) {
            lines.put(
                label,
                String.format(
                    java.util.Locale.ROOT,
                    "%.2f of %d, found %d",
                    f1(label),
                    count.wanted,
                    count.found));
          }
        });
    return lines;
  }
}
