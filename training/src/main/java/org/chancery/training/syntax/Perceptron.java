package org.chancery.training.syntax;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.chancery.text.learned.Weights;

/**
 * Averaged perceptron (Freund and Schapire, 1999; Collins, 2002): a wrong guess takes one from each
 * of its features and gives one to those of the right outcome; what counts in the end is the mean
 * of all weights held on the way.
 */
final class Perceptron implements Weights {

  private static final int FIRST = 1 << 20;

  /** What one feature says; grows with the outcomes it was right or wrong about. */
  static final class Row {
    byte[] outcomes = new byte[2];
    float[] weights = new float[2];
    float[] sums = new float[2];
    int[] since = new int[2];
    int size;
    int updates;

    private int slot(int outcome) {
      for (int i = 0; i < size; i++) {
        if (outcomes[i] == outcome) {
          return i;
        }
      }
      if (size == outcomes.length) {
        outcomes = Arrays.copyOf(outcomes, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        sums = Arrays.copyOf(sums, size * 2);
        since = Arrays.copyOf(since, size * 2);
      }
      outcomes[size] = (byte) outcome;
      return size++;
    }

    float mean(int i, int now) {
      return (sums[i] + (now - since[i]) * weights[i]) / now;
    }
  }

  private int[] keys = new int[FIRST];
  private Row[] rows = new Row[FIRST];
  private int count;
  private int now = 1;

  /** Tells that one more guess was made. */
  void tick() {
    now++;
  }

  int now() {
    return now;
  }

  /** The row of each slot of the table; null where none is. */
  Row[] rows() {
    return rows;
  }

  int key(int slot) {
    return keys[slot];
  }

  @Override
  public void add(int feature, float[] scores) {
    Row row = rows[slot(feature)];
    if (row != null) {
      for (int i = 0; i < row.size; i++) {
        scores[row.outcomes[i]] += row.weights[i];
      }
    }
  }

  void update(int[] features, int right, int wrong) {
    for (int feature : features) {
      change(feature, right, 1);
      change(feature, wrong, -1);
    }
  }

  private void change(int feature, int outcome, float by) {
    Row row = row(feature);
    int i = row.slot(outcome);
    row.sums[i] += (now - row.since[i]) * row.weights[i];
    row.since[i] = now;
    row.weights[i] += by;
    row.updates++;
  }

  private Row row(int feature) {
    int slot = slot(feature);
    if (rows[slot] == null) {
      if (count * 2 > keys.length) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      rows[slot] = new Row();
      count++;
    }
    return rows[slot];
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature ^ feature >>> 15) & mask;
    while (rows[slot] != null && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The outcome with the greatest score among those allowed, or -1. */
  static int best(float[] scores, IntPredicate allowed) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] > scores[best]) && allowed.test(i)) {
        best = i;
      }
    }
    return best;
  }
}
