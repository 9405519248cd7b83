package org.chancery.training.linear;

import java.util.Arrays;
import org.chancery.model.linear.Matrix;

/**
 * Logistic regressions over one set of buckets, learned step by step with AdaGrad (Duchi and
 * others, 2011). Scores are learned in groups: those of one group exclude each other.
 */
final class Regression {

  private static final double RATE = 0.3;
  private static final double DECAY = 2e-5;

  private final int columns;
  private final float[] weights;
  private final float[] squares;
  private final float[] biases;
  private final float[] biasSquares;

  Regression(int buckets, int columns) {
    this.columns = columns;
    weights = new float[buckets * columns];
    squares = new float[buckets * columns];
    biases = new float[columns];
    biasSquares = new float[columns];
  }

  float[] scores(int[] buckets) {
    float[] scores = biases.clone();
    float share = Matrix.share(buckets.length);
    for (int bucket : buckets) {
      for (int i = 0; i < columns; i++) {
        scores[i] += share * weights[bucket * columns + i];
      }
    }
    return scores;
  }

  /** Learns which of the columns from {@code from} to {@code to} (exclusive) is right. */
  void exclusive(float[] scores, float[] gradient, int from, int to, int right) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(scores[i] - highest);
    }
    for (int i = from; i < to; i++) {
      gradient[i] = (float) (Math.exp(scores[i] - highest) / sum) - (i == right ? 1 : 0);
    }
  }

  /** Learns each of some columns alone. */
  void alone(float[] scores, float[] gradient, int from, float[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      gradient[from + i] = (float) (1 / (1 + Math.exp(-scores[from + i]))) - wanted[i];
    }
  }

  /** One step against a gradient of the scores. */
  void step(int[] buckets, float[] gradient) {
    int[] touched =
        java.util.stream.IntStream.range(0, columns).filter(i -> gradient[i] != 0).toArray();
    float share = Matrix.share(buckets.length);
    for (int i : touched) {
      biasSquares[i] += gradient[i] * gradient[i];
      biases[i] -= (float) (RATE * 0.1 * gradient[i] / Math.sqrt(biasSquares[i] + 1e-6));
    }
    for (int bucket : buckets) {
      for (int i : touched) {
        int at = bucket * columns + i;
        float slope = gradient[i] * share + (float) (DECAY * weights[at]);
        squares[at] += slope * slope;
        weights[at] -= (float) (RATE * slope / Math.sqrt(squares[at] + 1e-4));
      }
    }
  }

  Matrix matrix() {
    return Matrix.of(Arrays.copyOf(weights, weights.length), biases);
  }
}
