package org.chancery.model.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What turns scores into probabilities that can be believed: fitted to rows that nothing was
 * learned from.
 */
public final class Fit {

  /** Heads that exclude each other's labels. */
  public static final int HEADS = 4;

  /** Changes nothing. */
  public static final Fit NONE = new Fit(new float[] {1, 1, 1, 1}, 0);

  private final float[] temperatures;
  private final float shift;

  /**
   * A fit.
   *
   * @param temperatures by which the scores of types, modes, kinds and statuses are divided
   * @param shift added to scores of contexts
   */
  public Fit(float[] temperatures, float shift) {
    this.temperatures = temperatures.clone();
    this.shift = shift;
  }

  float temperature(int head) {
    return temperatures[head];
  }

  float shift() {
    return shift;
  }

  void write(DataOutputStream out) throws IOException {
    for (float temperature : temperatures) {
      out.writeFloat(temperature);
    }
    out.writeFloat(shift);
  }

  static Fit read(DataInputStream in) throws IOException {
    float[] temperatures = new float[HEADS];
    for (int i = 0; i < HEADS; i++) {
      temperatures[i] = in.readFloat();
    }
    return new Fit(temperatures, in.readFloat());
  }
}
