package org.chancery.text.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StoredWeightsTest {

  /** Feature 5 says 3 for outcome 1; feature 305 says -2 for outcome 0 and 300 for outcome 2. */
  private static final int[] PLAIN = {
    0, 0, 0, 2, 0, 0, 0, 3, 5, 0b1010_1100, 0b0000_0010, 1, 2, 1, 0, 2, 3, -2, -128, 1, 44
  };

  private static byte[] packed(int[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      for (int value : bytes) {
        data.writeByte(value);
      }
    }
    return out.toByteArray();
  }

  private static float[] scores(StoredWeights weights, int feature) {
    float[] scores = new float[3];
    weights.add(feature, scores);
    return scores;
  }

  @Test
  void readsDistancesCountsOutcomesAndWeights() throws IOException {
    StoredWeights weights = StoredWeights.read(new ByteArrayInputStream(packed(PLAIN)));
    assertThat(scores(weights, 5)).containsExactly(0, 3, 0);
    assertThat(scores(weights, 305)).containsExactly(-2, 0, 300);
    assertThat(scores(weights, 6)).containsExactly(0, 0, 0);
  }

  @Test
  void refusesAFileThatIsCutShort() throws IOException {
    byte[] cut = packed(Arrays.copyOf(PLAIN, PLAIN.length - 4));
    assertThatThrownBy(() -> StoredWeights.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class);
  }
}
