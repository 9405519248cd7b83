package org.chancery.model.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights with 8 bits a number: a row a bucket, a column and a scale a score. */
public final class Matrix {

  private final int columns;
  private final byte[] weights;
  private final float[] scales;
  private final float[] biases;

  private Matrix(int columns, byte[] weights, float[] scales, float[] biases) {
    this.columns = columns;
    this.weights = weights;
    this.scales = scales;
    this.biases = biases;
  }

  /** Rounds learned weights, {@code buckets × biases.length}. */
  public static Matrix of(float[] learned, float[] biases) {
    int columns = biases.length;
    float[] scales = new float[columns];
    for (int i = 0; i < learned.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(learned[i]) / Byte.MAX_VALUE);
    }
    byte[] weights = new byte[learned.length];
    for (int i = 0; i < learned.length; i++) {
      float scale = scales[i % columns];
      weights[i] = (byte) (scale == 0 ? 0 : Math.round(learned[i] / scale));
    }
    return new Matrix(columns, weights, scales, biases.clone());
  }

  /** The same with each score less a mean, and divided by a deviation. */
  public Matrix around(float[] means, float[] deviations) {
    float[] finer = scales.clone();
    float[] nearer = biases.clone();
    for (int i = 0; i < columns; i++) {
      finer[i] /= deviations[i];
      nearer[i] = (nearer[i] - means[i]) / deviations[i];
    }
    return new Matrix(columns, weights, finer, nearer);
  }

  /**
   * Adds up the rows of the buckets, each with the same share, so that long sentences are no
   * louder.
   */
  public float[] scores(int[] buckets) {
    int[] sums = new int[columns];
    for (int bucket : buckets) {
      for (int i = 0; i < columns; i++) {
        sums[i] += weights[bucket * columns + i];
      }
    }
    float share = share(buckets.length);
    float[] scores = new float[columns];
    for (int i = 0; i < columns; i++) {
      scores[i] = sums[i] * scales[i] * share + biases[i];
    }
    return scores;
  }

  /** What one of so many features counts. */
  public static float share(int features) {
    return features == 0 ? 0 : (float) (1 / Math.sqrt(features));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(columns);
    out.writeInt(weights.length);
    for (int i = 0; i < columns; i++) {
      out.writeFloat(scales[i]);
      out.writeFloat(biases[i]);
    }
    out.write(weights);
  }

  static Matrix read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    byte[] weights = new byte[in.readInt()];
    float[] scales = new float[columns];
    float[] biases = new float[columns];
    for (int i = 0; i < columns; i++) {
      scales[i] = in.readFloat();
      biases[i] = in.readFloat();
    }
    in.readFully(weights);
    return new Matrix(columns, weights, scales, biases);
  }
}
