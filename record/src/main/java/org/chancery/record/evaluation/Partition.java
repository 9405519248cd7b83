package org.chancery.record.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well one way of putting things into groups agrees with another.
 *
 * <p>B-cubed (Bagga and Baldwin 1998): of each thing's group, the share that belongs there, and of
 * where it belongs the share that its group has, averaged over things. Pairwise: precision and
 * recall over pairs of things in one group.
 *
 * @param things how many were put into groups
 */
public record Partition(
    int things,
    double cubedPrecision,
    double cubedRecall,
    double pairPrecision,
    double pairRecall) {

  /**
   * Compares group names, thing by thing.
   *
   * @param gold name of each thing's group in the gold
   * @param found name of each thing's group as found, in the same order
   */
  public static Partition compare(List<String> gold, List<String> found) {
    Map<String, Integer> golds = new HashMap<>();
    Map<String, Integer> founds = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      golds.merge(gold.get(i), 1, Integer::sum);
      founds.merge(found.get(i), 1, Integer::sum);
      both.merge(List.of(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    double common = 0;
    for (Map.Entry<List<String>, Integer> cell : both.entrySet()) {
      double n = cell.getValue();
      precision += n * n / founds.getOrDefault(cell.getKey().getLast(), 1);
      recall += n * n / golds.getOrDefault(cell.getKey().getFirst(), 1);
      common += pairs(cell.getValue());
    }
    int things = gold.size();
    return new Partition(
        things,
        share(precision, things),
        share(recall, things),
        share(common, pairs(founds)),
        share(common, pairs(golds)));
  }

  private static double pairs(Map<String, Integer> groups) {
    return groups.values().stream().mapToDouble(Partition::pairs).sum();
  }

  private static double pairs(int n) {
    return n * (n - 1.0) / 2;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  /** Two lines: B-cubed and pairwise. */
  public List<String> lines() {
    return List.of(
        line("B-cubed", cubedPrecision, cubedRecall), line("pairwise", pairPrecision, pairRecall));
  }

  private static String line(String name, double precision, double recall) {
    return String.format(
        Locale.ROOT,
        "  %-10s P %.3f  R %.3f  F1 %.3f",
        name,
        precision,
        recall,
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }
}
