package org.chancery.training.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.model.piece.PairPieces;
import org.chancery.model.piece.PieceBatch;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/**
 * All arrays of the network: the base's, which stay, and the adapter's, which are learned. Matrices
 * begin as in "LoRA" (Hu and others, 2021): the upper one with zeros, so that training starts from
 * the base as it is.
 */
final class Parameters {

  private static final String[] MATRICES = {
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense"
  };

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new TreeMap<>();
  private final Map<String, Parameter> learned = new LinkedHashMap<>();
  private final Settings settings;
  private final Random random;

  Parameters(NDManager manager, Base base, int scores, Settings settings) {
    this.manager = manager;
    this.settings = settings;
    random = new Random(settings.seed());
    base.tensors().forEach((name, tensor) -> arrays.put(name, array(tensor)));
    int width = base.width();
    learn(Adapter.OWN, noise(0.02, PairPieces.OWN, width), settings.rate(), 0);
    for (int layer = settings.frozen(); layer < base.layers(); layer++) {
      String prefix = "encoder.layer." + layer + ".";
      for (String matrix : MATRICES) {
        Tensor weight = base.tensor(prefix + matrix + ".weight");
        double spread = 1 / Math.sqrt(weight.columns());
        Tensor down = noise(spread, settings.rank(), weight.columns());
        learn(prefix + matrix + Adapter.DOWN, down, settings.rate(), settings.decay());
        Tensor up = noise(0, weight.rows(), settings.rank());
        learn(prefix + matrix + Adapter.UP, up, settings.rate(), settings.decay());
      }
    }
    base.tensors().keySet().stream().sorted().filter(this::isVector).forEach(this::release);
    int pooled = PieceBatch.ROWS * width;
    learn(Adapter.HEAD, noise(0.02, scores, pooled), settings.headRate(), settings.decay());
    learn(Adapter.HEAD_BIAS, noise(0, scores, 1), settings.headRate(), 0);
  }

  /** Biases and norms of layers that are not frozen are learned as they are. */
  private boolean isVector(String name) {
    if (!name.startsWith("encoder.layer.") || !name.endsWith("bias") && !name.contains("Norm")) {
      return false;
    }
    return Integer.parseInt(name.split("\\.")[2]) >= settings.frozen();
  }

  private void release(String name) {
    learned.put(name, new Parameter(get(name), settings.rate() / 2, 0));
  }

  private void learn(String name, Tensor start, double rate, double decay) {
    Tensor shaped =
        name.equals(Adapter.HEAD_BIAS) ? Tensor.of(start.values(), start.rows()) : start;
    NDArray array = array(shaped);
    arrays.put(name, array);
    learned.put(name, new Parameter(array, rate, decay));
  }

  private Tensor noise(double spread, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (spread * random.nextGaussian());
    }
    return Tensor.of(values, rows, columns);
  }

  private NDArray array(Tensor tensor) {
    long[] shape = java.util.Arrays.stream(tensor.shape()).asLongStream().toArray();
    return manager.create(FloatBuffer.wrap(tensor.values()), new Shape(shape));
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalStateException("no parameter '" + name + "'");
    }
    return array;
  }

  boolean has(String name) {
    return arrays.containsKey(name);
  }

  /** What is learned, in a fixed order. */
  Map<String, Parameter> learned() {
    return learned;
  }

  /** What was learned so far. */
  Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new TreeMap<>();
    learned.forEach((name, p) -> tensors.put(name, Tensor.of(p.values().clone(), p.shape())));
    return tensors;
  }
}
