package org.chancery.text.pair;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Labels with their probabilities, the likeliest first, equals by name. Exclusive labels add up to
 * 1; contexts each stand alone.
 */
public record Labels(Map<String, Double> probabilities) {

  public Labels {
    Map<String, Double> sorted = new LinkedHashMap<>();
    probabilities.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    probabilities = java.util.Collections.unmodifiableMap(sorted);
  }

  public boolean isEmpty() {
    return probabilities.isEmpty();
  }

  /** The likeliest label; empty text where there is none. */
  public String best() {
    return isEmpty() ? "" : probabilities.keySet().iterator().next();
  }

  /** The probability of the likeliest label, 0 where there is none. */
  public double confidence() {
    return isEmpty() ? 0 : probabilities.values().iterator().next();
  }

  /** The probability of a label, 0 of one that is unknown. */
  public double of(String label) {
    return probabilities.getOrDefault(label, 0.0);
  }

  /** Only some exclusive labels, as if no other could be: their probabilities add up to 1 again. */
  public Labels only(Predicate<String> allowed) {
    Map<String, Double> kept = new LinkedHashMap<>(probabilities);
    kept.keySet().removeIf(allowed.negate());
    double sum = kept.values().stream().mapToDouble(p -> p).sum();
    kept.replaceAll((label, p) -> sum == 0 ? 0 : p / sum);
    return new Labels(kept);
  }
}
