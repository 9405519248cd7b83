package org.chancery.training.linear;

import java.util.List;
import java.util.Random;
import org.chancery.model.linear.Features;
import org.chancery.model.linear.Matrix;

/**
 * A linear support vector machine with squared hinge loss, learned by dual coordinate descent
 * (Hsieh and others, 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). A row's
 * features count the same each, and as much together as those of any other row.
 */
final class Machine {

  private static final int ROUNDS = 40;

  /** A round in which nothing is further from its place than this is the last one. */
  private static final double NEAR = 0.02;

  private final float[] weights = new float[Features.BUCKETS];
  private float bias;

  /**
   * Learns to tell some rows from the others.
   *
   * @param rows features of each row
   * @param wanted the rows to be told from the others
   * @param cost what an error in a wanted row costs
   * @param otherCost what an error in another row costs
   */
  static Machine learn(
      List<int[]> rows, boolean[] wanted, double cost, double otherCost, long seed) {
    Machine machine = new Machine();
    double[] pulls = new double[rows.size()];
    int[] order = java.util.stream.IntStream.range(0, pulls.length).toArray();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      double furthest = 0;
      for (int row : order) {
        double soft = 1 / (2 * (wanted[row] ? cost : otherCost));
        furthest = Math.max(furthest, machine.step(rows.get(row), wanted[row], soft, pulls, row));
      }
      if (furthest < NEAR) {
        break;
      }
    }
    return machine;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  /** Puts one row's pull right; gives how far it was from there. */
  private double step(int[] row, boolean wanted, double soft, double[] pulls, int at) {
    int sign = wanted ? 1 : -1;
    double gradient = sign * score(row) - 1 + pulls[at] * soft;
    if (pulls[at] == 0 && gradient >= 0) {
      return 0;
    }
    double before = pulls[at];
    pulls[at] = Math.max(0, before - gradient / (2 + soft));
    float change = (float) (sign * (pulls[at] - before));
    float share = Matrix.share(row.length);
    for (int bucket : row) {
      weights[bucket] += change * share;
    }
    bias += change;
    return Math.abs(gradient);
  }

  private double score(int[] row) {
    float sum = 0;
    for (int bucket : row) {
      sum += weights[bucket];
    }
    return sum * Matrix.share(row.length) + bias;
  }

  /** Weight of a bucket. */
  float weight(int bucket) {
    return weights[bucket];
  }

  float bias() {
    return bias;
  }
}
