package org.chancery.weights.tensor;

import java.util.Arrays;

/** Floats with a shape, the last dimension running fastest. The array is shared, never copied. */
public final class Tensor {

  private final int[] shape;
  private final float[] values;

  private Tensor(int[] shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** Refuses a shape that does not hold exactly these values. */
  public static Tensor of(float[] values, int... shape) {
    long size = Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
    if (size != values.length) {
      throw new IllegalArgumentException(
          "%d values do not fill %s".formatted(values.length, Arrays.toString(shape)));
    }
    return new Tensor(shape.clone(), values);
  }

  public int[] shape() {
    return shape.clone();
  }

  /** The values themselves; who changes them changes the tensor. */
  public float[] values() {
    return values;
  }

  /** The first dimension. */
  public int rows() {
    return shape[0];
  }

  /** The second dimension; 1 for a vector. */
  public int columns() {
    return shape.length < 2 ? 1 : shape[1];
  }

  /** A matrix with rows and columns changed. */
  public Tensor transposed() {
    int rows = rows();
    int columns = columns();
    float[] turned = new float[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        turned[c * rows + r] = values[r * columns + c];
      }
    }
    return new Tensor(new int[] {columns, rows}, turned);
  }

  /**
   * The product of this matrix and another. Sums run in a fixed order: the same bits everywhere.
   */
  public Tensor times(Tensor other) {
    if (columns() != other.rows()) {
      throw new IllegalArgumentException(
          "%d columns do not meet %d rows".formatted(columns(), other.rows()));
    }
    int width = other.columns();
    float[] product = new float[rows() * width];
    for (int r = 0; r < rows(); r++) {
      for (int k = 0; k < columns(); k++) {
        float factor = values[r * columns() + k];
        for (int c = 0; c < width; c++) {
          product[r * width + c] += factor * other.values[k * width + c];
        }
      }
    }
    return new Tensor(new int[] {rows(), width}, product);
  }

  /** The sum of two tensors of one shape. */
  public Tensor plus(Tensor other) {
    if (!Arrays.equals(shape, other.shape)) {
      throw new IllegalArgumentException(
          "%s is not %s".formatted(Arrays.toString(shape), Arrays.toString(other.shape)));
    }
    float[] sum = values.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.values[i];
    }
    return new Tensor(shape, sum);
  }

  /** The rows of this and then those of others. */
  public Tensor below(Tensor... others) {
    int size = values.length + Arrays.stream(others).mapToInt(t -> t.values.length).sum();
    float[] all = Arrays.copyOf(values, size);
    int at = values.length;
    int[] taller = shape.clone();
    for (Tensor other : others) {
      System.arraycopy(other.values, 0, all, at, other.values.length);
      at += other.values.length;
      taller[0] += other.rows();
    }
    return of(all, taller);
  }
}
