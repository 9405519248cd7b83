package org.chancery.training.learn;

import ai.djl.ndarray.NDArray;
import java.nio.FloatBuffer;

/**
 * An array that is learned, with the two moments of AdamW (Loshchilov and Hutter, 2019). The
 * arithmetic is done here rather than by the engine, so that no step leaves arrays behind.
 */
final class Parameter {

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double TINY = 1e-8;

  private final NDArray array;
  private final double rate;
  private final double decay;
  private final float[] values;
  private final float[] mean;
  private final float[] square;

  /**
   * Wraps an array.
   *
   * @param rate of learning at its highest
   * @param decay of weights in a step of rate 1
   */
  Parameter(NDArray array, double rate, double decay) {
    this.array = array;
    this.rate = rate;
    this.decay = decay;
    values = array.toFloatArray();
    mean = new float[values.length];
    square = new float[values.length];
    array.setRequiresGradient(true);
  }

  /** The gradient of the last step; the engine's own is set back to zero. */
  float[] takeGradient() {
    try (NDArray gradient = array.getGradient()) {
      float[] taken = gradient.toFloatArray();
      gradient.muli(0f);
      return taken;
    }
  }

  /**
   * Makes one step.
   *
   * @param scale by which the gradient is shortened first
   * @param share of the highest rate that holds now
   * @param step from 1
   */
  void step(float[] gradient, double scale, double share, int step) {
    double first = 1 - Math.pow(FIRST, step);
    double second = 1 - Math.pow(SECOND, step);
    double now = rate * share;
    for (int i = 0; i < values.length; i++) {
      double g = gradient[i] * scale;
      mean[i] = (float) (FIRST * mean[i] + (1 - FIRST) * g);
      square[i] = (float) (SECOND * square[i] + (1 - SECOND) * g * g);
      double change = mean[i] / first / (Math.sqrt(square[i] / second) + TINY);
      values[i] -= (float) (now * (change + decay * values[i]));
    }
    array.setRequiresGradient(false);
    array.set(FloatBuffer.wrap(values));
    array.setRequiresGradient(true);
  }

  float[] values() {
    return values;
  }

  int[] shape() {
    return java.util.Arrays.stream(array.getShape().getShape()).mapToInt(n -> (int) n).toArray();
  }
}
