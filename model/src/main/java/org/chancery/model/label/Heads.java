package org.chancery.model.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.pair.Labels;
import org.chancery.text.pair.PairReading;

/**
 * The answers of a model in the order of its scores: types, then modes (as {@code TYPE/mode}),
 * kinds, statuses, contexts.
 */
public record Heads(
    List<String> types,
    List<String> modes,
    List<String> kinds,
    List<String> statuses,
    List<String> contexts) {

  private static final List<String> NAMES =
      List.of("types", "modes", "kinds", "statuses", "contexts");

  public Heads {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
    kinds = List.copyOf(kinds);
    statuses = List.copyOf(statuses);
    contexts = List.copyOf(contexts);
  }

  /** The heads as lists, in order. */
  public List<List<String>> lists() {
    return List.of(types, modes, kinds, statuses, contexts);
  }

  /** All scores of a pair. */
  public int size() {
    return lists().stream().mapToInt(List::size).sum();
  }

  /** Where a head's scores begin: 0 types, 1 modes, 2 kinds, 3 statuses, 4 contexts. */
  public int start(int head) {
    return lists().stream().limit(head).mapToInt(List::size).sum();
  }

  /** Places in {@link #modes} by type. */
  public Map<String, List<Integer>> modesByType() {
    Map<String, List<Integer>> byType = new TreeMap<>();
    for (int i = 0; i < modes.size(); i++) {
      String type = modes.get(i).substring(0, modes.get(i).indexOf('/'));
      byType.computeIfAbsent(type, t -> new ArrayList<>()).add(i);
    }
    return byType;
  }

  /** One line a head: its name, a tab, its labels parted by tabs. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int head = 0; head < NAMES.size(); head++) {
      lines.add(NAMES.get(head) + "\t" + String.join("\t", lists().get(head)));
    }
    return lines;
  }

  /** Reads what {@link #lines} wrote; other lines are passed over. */
  public static Heads of(List<String> lines) {
    Map<String, List<String>> read = new TreeMap<>();
    for (String line : lines) {
      List<String> cells = Arrays.asList(line.split("\t"));
      read.put(cells.getFirst(), cells.subList(1, cells.size()));
    }
    List<List<String>> lists =
        NAMES.stream().map(name -> read.getOrDefault(name, List.of())).toList();
    return new Heads(lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4));
  }

  /**
   * Scores as probabilities: within a head, within the modes of one type, and for each context
   * alone.
   *
   * @param scores of many pairs
   * @param from where this pair's begin
   */
  public PairReading reading(float[] scores, int from) {
    Map<String, Labels> byType = new TreeMap<>();
    modesByType()
        .forEach(
            (type, places) -> byType.put(type, modes(type, places, scores, from + types.size())));
    return new PairReading(
        exclusive(types, scores, from),
        byType,
        exclusive(kinds, scores, from + start(2)),
        exclusive(statuses, scores, from + start(3)),
        alone(contexts, scores, from + start(4)));
  }

  private Labels modes(String type, List<Integer> places, float[] scores, int from) {
    float[] own = new float[places.size()];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      own[i] = scores[from + places.get(i)];
      names.add(modes.get(places.get(i)).substring(type.length() + 1));
    }
    return exclusive(names, own, 0);
  }

  private static Labels exclusive(List<String> names, float[] scores, int from) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < names.size(); i++) {
      highest = Math.max(highest, scores[from + i]);
    }
    Map<String, Double> labels = new LinkedHashMap<>();
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      double e = Math.exp(scores[from + i] - highest);
      labels.put(names.get(i), e);
      sum += e;
    }
    double all = sum;
    labels.replaceAll((name, e) -> e / all);
    return new Labels(labels);
  }

  private static Labels alone(List<String> names, float[] scores, int from) {
    Map<String, Double> labels = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      labels.put(names.get(i), 1 / (1 + Math.exp(-scores[from + i])));
    }
    return new Labels(labels);
  }
}
