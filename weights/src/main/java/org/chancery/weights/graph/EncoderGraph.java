package org.chancery.weights.graph;

import java.util.List;
import java.util.Map;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.adapter.Merged;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/**
 * An encoder with its heads as one ONNX graph.
 *
 * <p>Inputs: {@code pieces} (int64, sentences × pieces), {@code present} (int32, the same, 1 where
 * a piece is and 0 where filling is), {@code pooling} (float, sentences × 4 × pieces). Output:
 * {@code scores} (float, sentences × scores).
 */
public final class EncoderGraph {

  private static final float EPSILON = 1e-12f;
  private static final Map<String, ?> NOTHING = Map.of();

  private final OnnxWriter onnx = new OnnxWriter();
  private final Merged weights;
  private final boolean quantised;
  private final int width;

  private EncoderGraph(Merged weights, boolean quantised) {
    this.weights = weights;
    this.quantised = quantised;
    width = weights.base().width();
  }

  /** The file with whole numbers of 8 bits in its matrices. */
  public static byte[] quantised(Merged weights) {
    return new EncoderGraph(weights, true).build();
  }

  /** The file with floats, four times as large; for comparisons. */
  public static byte[] plain(Merged weights) {
    return new EncoderGraph(weights, false).build();
  }

  private byte[] build() {
    String pieces = onnx.input("pieces", OnnxWriter.INT_64, "sentences", "length");
    String present = onnx.input("present", OnnxWriter.INT_32, "sentences", "length");
    String pooling = onnx.input("pooling", OnnxWriter.FLOAT, "sentences", "4", "length");
    String x = norm(onnx.node("Add", NOTHING, words(pieces), places(pieces)), "embeddings.");
    for (int layer = 0; layer < weights.base().layers(); layer++) {
      x = layer(x, present, "encoder.layer." + layer + ".");
    }
    String pooled = onnx.node("MatMul", NOTHING, pooling, x);
    String row = onnx.node("Reshape", NOTHING, pooled, onnx.constant(0, -1));
    Tensor head = weights.tensor(Adapter.HEAD);
    String product = onnx.node("MatMul", NOTHING, row, onnx.constant(head.transposed()));
    String bias = onnx.constant(weights.tensor(Adapter.HEAD_BIAS));
    String scores = onnx.node("Add", NOTHING, product, bias);
    String count = String.valueOf(head.rows());
    onnx.output(scores, "scores", OnnxWriter.FLOAT, "sentences", count);
    return onnx.toByteArray();
  }

  private String words(String pieces) {
    Tensor words = weights.tensor(Base.WORDS);
    if (!quantised) {
      return onnx.node("Gather", NOTHING, onnx.constant(words), pieces);
    }
    Quantised small = new Quantised(words, Quantised.EIGHT_BITS);
    String table = onnx.constant(small.numbers(), words.rows(), width);
    String scales = onnx.constant(Tensor.of(small.scales().values(), words.rows(), 1));
    String numbers = onnx.node("Gather", NOTHING, table, pieces);
    String real = onnx.node("Cast", Map.of("to", OnnxWriter.FLOAT), numbers);
    return onnx.node("Mul", NOTHING, real, onnx.node("Gather", NOTHING, scales, pieces));
  }

  /** Positions, with the vector of the first segment in them, as many as there are pieces. */
  private String places(String pieces) {
    Tensor positions = weights.tensor(Base.POSITIONS);
    float[] values = positions.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] += weights.tensor(Base.SEGMENTS).values()[i % width];
    }
    String table = onnx.constant(Tensor.of(values, positions.rows(), width));
    String shape = onnx.node("Shape", NOTHING, pieces);
    String length = onnx.node("Slice", NOTHING, shape, onnx.constant(1), onnx.constant(2));
    return onnx.node("Slice", NOTHING, table, onnx.constant(0), length);
  }

  private String layer(String x, String present, String prefix) {
    Tensor joined =
        weights
            .tensor(prefix + "attention.self.query.weight")
            .below(
                weights.tensor(prefix + "attention.self.key.weight"),
                weights.tensor(prefix + "attention.self.value.weight"));
    Tensor bias =
        weights
            .tensor(prefix + "attention.self.query.bias")
            .below(
                weights.tensor(prefix + "attention.self.key.bias"),
                weights.tensor(prefix + "attention.self.value.bias"));
    String all = linear(x, joined, bias);
    String sizes = onnx.constant(width, width, width);
    List<String> parts = onnx.nodes("Split", "", Map.of("axis", -1), 3, all, sizes);
    String attended =
        onnx.ownNode(
            "MultiHeadAttention",
            Map.of("num_heads", weights.base().heads()),
            parts.get(0),
            parts.get(1),
            parts.get(2),
            "",
            present);
    String output = linear(attended, prefix + "attention.output.dense");
    String middle = norm(onnx.node("Add", NOTHING, x, output), prefix + "attention.output.");
    String wide = onnx.ownNode("Gelu", NOTHING, linear(middle, prefix + "intermediate.dense"));
    String narrow = linear(wide, prefix + "output.dense");
    return norm(onnx.node("Add", NOTHING, middle, narrow), prefix + "output.");
  }

  private String linear(String x, String name) {
    return linear(x, weights.tensor(name + ".weight"), weights.tensor(name + ".bias"));
  }

  private String linear(String x, Tensor matrix, Tensor bias) {
    if (!quantised) {
      String product = onnx.node("MatMul", NOTHING, x, onnx.constant(matrix.transposed()));
      return onnx.node("Add", NOTHING, product, onnx.constant(bias));
    }
    Quantised small = new Quantised(matrix, Quantised.SEVEN_BITS);
    return onnx.ownNode(
        "DynamicQuantizeMatMul",
        NOTHING,
        x,
        onnx.constant(small.transposed(), matrix.columns(), matrix.rows()),
        onnx.constant(small.scales()),
        onnx.constant(new byte[matrix.rows()], matrix.rows()),
        onnx.constant(bias));
  }

  private String norm(String x, String prefix) {
    return onnx.node(
        "LayerNormalization",
        Map.of("axis", -1, "epsilon", EPSILON),
        x,
        onnx.constant(weights.tensor(prefix + "LayerNorm.weight")),
        onnx.constant(weights.tensor(prefix + "LayerNorm.bias")));
  }
}
