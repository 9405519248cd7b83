package org.chancery.weights.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.adapter.Merged;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;
import org.junit.jupiter.api.Test;

class EncoderGraphTest {

  private static final Merged WEIGHTS = new Merged(Small.base(), Small.adapter());
  private static final long[][] PIECES = {{1, 3, 5, 4}, {2, 4, 0, 0}};
  private static final int[][] PRESENT = {{1, 1, 1, 1}, {1, 1, 0, 0}};

  private static float[][][] pooling() {
    float[][][] pooling = new float[2][4][4];
    for (int sentence = 0; sentence < 2; sentence++) {
      for (int row = 0; row < 4; row++) {
        pooling[sentence][row][row % 2] = 1;
      }
    }
    return pooling;
  }

  private static float[][] run(byte[] model, long[][] pieces, int[][] present) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(model);
        OnnxTensor first = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor second = OnnxTensor.createTensor(environment, present);
        OnnxTensor third = OnnxTensor.createTensor(environment, pooling());
        OrtSession.Result result =
            session.run(Map.of("pieces", first, "present", second, "pooling", third))) {
      return (float[][]) result.get(0).getValue();
    }
  }

  @Test
  void fewerBitsGiveNearlyTheSameScores() throws OrtException {
    float[][] exact = run(EncoderGraph.plain(WEIGHTS), PIECES, PRESENT);
    float[][] rounded = run(EncoderGraph.quantised(WEIGHTS), PIECES, PRESENT);
    for (int sentence = 0; sentence < exact.length; sentence++) {
      for (int score = 0; score < exact[sentence].length; score++) {
        assertThat(rounded[sentence][score]).isCloseTo(exact[sentence][score], within(0.25f));
      }
    }
    assertThat(exact[0]).isNotEqualTo(exact[1]);
  }

  @Test
  void fillingIsNotSeen() throws OrtException {
    byte[] model = EncoderGraph.plain(WEIGHTS);
    long[][] other = {PIECES[0], {2, 4, 7, 9}};
    float[] filled = run(model, other, PRESENT)[1];
    float[] empty = run(model, PIECES, PRESENT)[1];
    for (int score = 0; score < filled.length; score++) {
      assertThat(filled[score]).isCloseTo(empty[score], within(1e-4f));
    }
    int[][] all = {PRESENT[0], {1, 1, 1, 1}};
    assertThat(run(model, other, all)[1]).isNotEqualTo(filled);
  }

  /** The product beside the matrix, as it is trained, and within it, as it is run. */
  @Test
  void anAdapterPutInGivesWhatItGaveBeside() {
    Base base = Small.base();
    Adapter adapter = Small.adapter();
    String name = "encoder.layer.1.output.dense";
    Tensor input = base.tensor("encoder.layer.1.intermediate.dense.weight").transposed();
    Tensor x = Tensor.of(java.util.Arrays.copyOf(input.values(), 64), 64, 1);
    Tensor down = part(adapter.tensors(), name + Adapter.DOWN);
    Tensor up = part(adapter.tensors(), name + Adapter.UP);
    Tensor beside = base.tensor(name + ".weight").times(x).plus(up.times(down.times(x)));
    Tensor within = WEIGHTS.tensor(name + ".weight").times(x);
    for (int i = 0; i < beside.values().length; i++) {
      assertThat(within.values()[i]).isCloseTo(beside.values()[i], within(1e-5f));
    }
    assertThat(within.values()).isNotEqualTo(base.tensor(name + ".weight").times(x).values());
  }

  private static Tensor part(Map<String, Tensor> tensors, String name) {
    return requireNonNull(tensors.get(name), name);
  }

  @Test
  void theSameWeightsGiveTheSameBytes() {
    assertThat(EncoderGraph.quantised(WEIGHTS)).isEqualTo(EncoderGraph.quantised(WEIGHTS));
  }
}
