package org.chancery.weights.graph;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/** An encoder of two layers with random numbers in it, and an adapter for it. */
public final class Small {

  public static final int WIDTH = 32;
  public static final int RANK = 4;
  private static final int WIDE = 64;
  private static final int PIECES = 20;
  private static final int SCORES = 6;

  private final Random random = new Random(7);

  private Tensor noise(double spread, int... shape) {
    int size = java.util.Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (spread * random.nextGaussian());
    }
    return Tensor.of(values, shape);
  }

  private void norm(Map<String, Tensor> tensors, String name) {
    float[] ones = new float[WIDTH];
    java.util.Arrays.fill(ones, 1);
    tensors.put(name + ".weight", Tensor.of(ones, WIDTH));
    tensors.put(name + ".bias", noise(0.1, WIDTH));
  }

  public static Base base() {
    Small small = new Small();
    Map<String, Tensor> tensors = new TreeMap<>();
    tensors.put(Base.WORDS, small.noise(0.5, PIECES, WIDTH));
    tensors.put(Base.POSITIONS, small.noise(0.1, 16, WIDTH));
    tensors.put(Base.SEGMENTS, small.noise(0.1, 2, WIDTH));
    small.norm(tensors, "embeddings.LayerNorm");
    for (int layer = 0; layer < 2; layer++) {
      String prefix = "encoder.layer." + layer + ".";
      for (String name :
          List.of("attention.self.query", "attention.self.key", "attention.self.value")) {
        small.linear(tensors, prefix + name, WIDTH, WIDTH);
      }
      small.linear(tensors, prefix + "attention.output.dense", WIDTH, WIDTH);
      small.linear(tensors, prefix + "intermediate.dense", WIDE, WIDTH);
      small.linear(tensors, prefix + "output.dense", WIDTH, WIDE);
      small.norm(tensors, prefix + "attention.output.LayerNorm");
      small.norm(tensors, prefix + "output.LayerNorm");
    }
    List<String> pieces =
        java.util.stream.IntStream.range(0, PIECES).mapToObj(i -> "p" + i).toList();
    return new Base("small", "1234", 4, true, pieces, tensors);
  }

  private void linear(Map<String, Tensor> tensors, String name, int out, int in) {
    tensors.put(name + ".weight", noise(0.2, out, in));
    tensors.put(name + ".bias", noise(0.1, out));
  }

  public static Adapter adapter() {
    Small small = new Small();
    Map<String, Tensor> tensors = new TreeMap<>();
    tensors.put(Adapter.OWN, small.noise(0.2, 2, WIDTH));
    tensors.put("encoder.layer.1.output.dense" + Adapter.UP, small.noise(0.2, WIDTH, RANK));
    tensors.put("encoder.layer.1.output.dense" + Adapter.DOWN, small.noise(0.2, RANK, WIDE));
    tensors.put("encoder.layer.0.output.dense.bias", small.noise(0.2, WIDTH));
    tensors.put(Adapter.HEAD, small.noise(0.2, SCORES, 4 * WIDTH));
    tensors.put(Adapter.HEAD_BIAS, small.noise(0.2, SCORES));
    return new Adapter(
        Map.of("base.sha256", "1234", "pieces.own", "3 4"), List.of("types\tA\tB"), tensors);
  }
}
