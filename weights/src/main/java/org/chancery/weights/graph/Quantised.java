package org.chancery.weights.graph;

import org.chancery.weights.tensor.Tensor;

/**
 * A matrix with 8 bits a number and one scale a row: {@code value ≈ scale × number}. Numbers stay
 * within ±63 (7 bits) in matrices that are multiplied: processors without VNNI add two products in
 * 16 bits, which overflow with more, and results would differ from machine to machine.
 */
final class Quantised {

  static final int SEVEN_BITS = 63;
  static final int EIGHT_BITS = 127;

  private final byte[] numbers;
  private final float[] scales;
  private final int rows;

  Quantised(Tensor matrix, int highest) {
    rows = matrix.rows();
    int columns = matrix.columns();
    numbers = new byte[rows * columns];
    scales = new float[rows];
    for (int r = 0; r < rows; r++) {
      float most = 1e-9f;
      for (int c = 0; c < columns; c++) {
        most = Math.max(most, Math.abs(matrix.values()[r * columns + c]));
      }
      scales[r] = most / highest;
      for (int c = 0; c < columns; c++) {
        numbers[r * columns + c] = (byte) Math.round(matrix.values()[r * columns + c] / scales[r]);
      }
    }
  }

  /** Row by row. */
  byte[] numbers() {
    return numbers;
  }

  /** Column by column: what multiplying from the right wants. */
  byte[] transposed() {
    int columns = numbers.length / rows;
    byte[] turned = new byte[numbers.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        turned[c * rows + r] = numbers[r * columns + c];
      }
    }
    return turned;
  }

  /** One a row. */
  Tensor scales() {
    return Tensor.of(scales, rows);
  }
}
