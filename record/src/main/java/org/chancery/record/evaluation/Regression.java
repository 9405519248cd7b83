package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression on features that are there or not, with a Gaussian prior on all weights but
 * that of {@code bias}; fitted by gradient descent over all rows, so that it is the same each time.
 */
public final class Regression {

  private static final String BIAS = "bias";
  private static final int STEPS = 4000;
  private static final double RATE = 1.0;

  /** Strength of the prior: about as much as this many rows say. */
  private static final double PRIOR = 4;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  /** Takes an example. */
  public void add(List<String> features, boolean right) {
    rows.add(List.copyOf(features));
    answers.add(right);
  }

  /** How many examples there are. */
  public int size() {
    return rows.size();
  }

  /** The weight of each feature, by its name; empty where there is no example. */
  public Map<String, Double> fit() {
    Map<String, Double> weights = new TreeMap<>();
    rows.forEach(row -> row.forEach(feature -> weights.put(feature, 0.0)));
    for (int step = 0; step < STEPS && !rows.isEmpty(); step++) {
      Map<String, Double> slope = slope(weights);
      slope.forEach((feature, d) -> weights.merge(feature, RATE * d / rows.size(), Double::sum));
    }
    return weights;
  }

  private Map<String, Double> slope(Map<String, Double> weights) {
    Map<String, Double> slope = new TreeMap<>();
    weights.forEach((feature, w) -> slope.put(feature, feature.equals(BIAS) ? 0 : -PRIOR * w));
    for (int i = 0; i < rows.size(); i++) {
      double sum = 0;
      for (String feature : rows.get(i)) {
        sum += weights.getOrDefault(feature, 0.0);
      }
      double error = (answers.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      rows.get(i).forEach(feature -> slope.merge(feature, error, Double::sum));
    }
    return slope;
  }
}
