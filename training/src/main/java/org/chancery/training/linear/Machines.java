package org.chancery.training.linear;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.linear.Features;
import org.chancery.model.linear.Matrix;

/** A machine a label, each learned apart; together the columns of a matrix. */
final class Machines {

  private final float[] weights;
  private final float[] biases;
  private final long seed;

  Machines(int columns, long seed) {
    weights = new float[Features.BUCKETS * columns];
    biases = new float[columns];
    this.seed = seed;
  }

  /**
   * Learns labels that exclude each other. Rare labels are made up for.
   *
   * @param from the column of the first label
   * @param labels how many
   * @param answers of each row, a label counted from 0
   */
  void exclusive(List<int[]> rows, int[] answers, int from, int labels, double cost) {
    long present = Arrays.stream(answers).distinct().count();
    IntStream.range(0, labels)
        .parallel()
        .forEach(
            label -> {
              boolean[] wanted = wanted(answers, label);
              int count = count(wanted);
              double balance = count == 0 ? 1 : (double) rows.size() / present / count;
              learn(rows, wanted, from + label, cost * balance, cost);
            });
  }

  /** Learns labels of which a row may have several. */
  void alone(List<int[]> rows, List<float[]> answers, double cost) {
    IntStream.range(0, biases.length)
        .parallel()
        .forEach(
            label -> {
              boolean[] wanted = new boolean[rows.size()];
              for (int i = 0; i < wanted.length; i++) {
                wanted[i] = answers.get(i)[label] > 0;
              }
              learn(rows, wanted, label, cost, cost);
            });
  }

  private static boolean[] wanted(int[] answers, int label) {
    boolean[] wanted = new boolean[answers.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = answers[i] == label;
    }
    return wanted;
  }

  private static int count(boolean[] wanted) {
    int count = 0;
    for (boolean each : wanted) {
      count += each ? 1 : 0;
    }
    return count;
  }

  /** What no row shows is never said. */
  private void learn(
      List<int[]> rows, boolean[] wanted, int column, double cost, double otherCost) {
    if (count(wanted) == 0) {
      biases[column] = -1;
      return;
    }
    Machine machine = Machine.learn(rows, wanted, cost, otherCost, seed + column);
    int columns = biases.length;
    for (int bucket = 0; bucket < Features.BUCKETS; bucket++) {
      weights[bucket * columns + column] = machine.weight(bucket);
    }
    biases[column] = machine.bias();
  }

  Matrix matrix() {
    return Matrix.of(weights, biases);
  }
}
