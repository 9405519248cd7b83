package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts predicted roots against gold roots: macro-F1 over the roots that the gold holds, over the
 * quads and over cooperation against conflict.
 */
public final class RelationScores {

  private static final Map<String, String> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", "VC"),
          Map.entry("CONSULT", "VC"),
          Map.entry("SUPPORT", "VC"),
          Map.entry("YIELD", "MC"),
          Map.entry("COOPERATE", "MC"),
          Map.entry("AID", "MC"),
          Map.entry("REQUEST", "VX"),
          Map.entry("ACCUSE", "VX"),
          Map.entry("REJECT", "VX"),
          Map.entry("THREATEN", "VX"),
          Map.entry("PROTEST", "MX"),
          Map.entry("SANCTION", "MX"),
          Map.entry("MOBILIZE", "MX"),
          Map.entry("COERCE", "MX"),
          Map.entry("ASSAULT", "MX"));

  private record Pair(String gold, String predicted) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** Counts one row; CONCEDE and RETREAT count as YIELD. */
  public void add(String gold, String predicted) {
    pairs.add(new Pair(root(gold), root(predicted)));
  }

  private static String root(String event) {
    return event.equals("CONCEDE") || event.equals("RETREAT") ? "YIELD" : event;
  }

  private static String quad(String root) {
    return QUADS.getOrDefault(root, "?");
  }

  private static String binary(String root) {
    return quad(root).endsWith("C") ? "cooperation" : "conflict";
  }

  /** Macro-F1 over the roots of the gold, 0 to 1. */
  public double macroF1() {
    return macro(root -> root);
  }

  private double macro(Function<String, String> label) {
    TreeSet<String> labels = new TreeSet<>();
    pairs.forEach(p -> labels.add(label.apply(p.gold())));
    return labels.stream().mapToDouble(l -> f1(l, label)).average().orElse(0);
  }

  private double f1(String wanted, Function<String, String> label) {
    long both = 0;
    long gold = 0;
    long predicted = 0;
    for (Pair pair : pairs) {
      boolean g = label.apply(pair.gold()).equals(wanted);
      boolean p = label.apply(pair.predicted()).equals(wanted);
      both += g && p ? 1 : 0;
      gold += g ? 1 : 0;
      predicted += p ? 1 : 0;
    }
    return gold + predicted == 0 ? 0 : 2.0 * both / (gold + predicted);
  }

  /** The figures and a table per type; empty where no row had a gold root. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (pairs.isEmpty()) {
      return lines;
    }
    lines.add("rows %d".formatted(pairs.size()));
    lines.add(format("macro-F1 roots  %.3f", macroF1()));
    lines.add(format("macro-F1 quads  %.3f", macro(RelationScores::quad)));
    lines.add(format("macro-F1 binary %.3f", macro(RelationScores::binary)));
    long right = pairs.stream().filter(p -> p.gold().equals(p.predicted())).count();
    lines.add(format("accuracy        %.3f", (double) right / pairs.size()));
    lines.add("");
    lines.add("type        P     R     F1    gold  taken most often for");
    for (String root : new TreeSet<>(pairs.stream().map(Pair::gold).toList())) {
      lines.add(row(root));
    }
    return lines;
  }

  private String row(String root) {
    long both =
        pairs.stream().filter(p -> p.gold().equals(root) && p.predicted().equals(root)).count();
    long gold = pairs.stream().filter(p -> p.gold().equals(root)).count();
    long predicted = pairs.stream().filter(p -> p.predicted().equals(root)).count();
    Map<String, Integer> wrong = new HashMap<>();
    pairs.stream()
        .filter(p -> p.gold().equals(root) && !p.predicted().equals(root))
        .forEach(p -> wrong.merge(p.predicted(), 1, Integer::sum));
    String most =
        wrong.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(3)
            .map(e -> e.getKey() + " " + e.getValue())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%-10s  %.3f %.3f %.3f %5d  %s",
        root,
        predicted == 0 ? 0 : (double) both / predicted,
        (double) both / gold,
        f1(root, r -> r),
        gold,
        most);
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
