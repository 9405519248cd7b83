package org.chancery.model.piece;

import java.util.List;

/**
 * Sentences side by side, filled up to the longest. {@link #pooling} has, for each sentence, one
 * row of weights over its pieces a slot (all on the opening marker, or even over all pieces where
 * the slot has none) and one for the sentence as a whole (even over all pieces).
 */
public final class PieceBatch {

  /** Rows of weights a sentence. */
  public static final int ROWS = MarkedPieces.SLOTS + 1;

  private final int size;
  private final int width;
  private final long[] numbers;
  private final int[] present;
  private final float[] pooling;

  public PieceBatch(List<MarkedPieces> sentences) {
    size = sentences.size();
    width = sentences.stream().mapToInt(MarkedPieces::length).max().orElse(1);
    numbers = new long[size * width];
    present = new int[size * width];
    pooling = new float[size * ROWS * width];
    for (int i = 0; i < size; i++) {
      fill(i, sentences.get(i));
    }
  }

  private void fill(int i, MarkedPieces sentence) {
    for (int t = 0; t < sentence.length(); t++) {
      numbers[i * width + t] = sentence.number(t);
      present[i * width + t] = 1;
    }
    for (int row = 0; row < ROWS; row++) {
      int at = (i * ROWS + row) * width;
      int marker = row < MarkedPieces.SLOTS ? sentence.opening(row) : -1;
      if (marker >= 0) {
        pooling[at + marker] = 1;
      } else {
        java.util.Arrays.fill(pooling, at, at + sentence.length(), 1f / sentence.length());
      }
    }
  }

  public int size() {
    return size;
  }

  /** Pieces of the longest sentence. */
  public int width() {
    return width;
  }

  /** Numbers of pieces, {@code size × width}; the array is shared. */
  public long[] numbers() {
    return numbers;
  }

  /** 1 for a piece, 0 for filling, {@code size × width}; the array is shared. */
  public int[] present() {
    return present;
  }

  /** Weights, {@code size × }{@link #ROWS}{@code × width}; the array is shared. */
  public float[] pooling() {
    return pooling;
  }
}
