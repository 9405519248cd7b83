package org.chancery.weights.base;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.weights.tensor.Tensor;

/** The float tensors of an ONNX file (onnx.proto3, release 1.15), and what its nodes join. */
final class OnnxFile {

  private static final int FLOAT = 1;

  /** One operation: {@code inputs} and {@code outputs} are names of tensors. */
  private record Node(String operation, List<String> inputs, List<String> outputs) {}

  private final Map<String, Tensor> tensors = new TreeMap<>();
  private final List<Node> nodes = new ArrayList<>();

  OnnxFile(ByteBuffer file) {
    ProtoReader model = new ProtoReader(file);
    while (model.next()) {
      if (model.field() == 7) {
        graph(model.message());
      }
    }
  }

  private void graph(ProtoReader graph) {
    while (graph.next()) {
      switch (graph.field()) {
        case 1 -> nodes.add(node(graph.message()));
        case 5 -> tensor(graph.message());
        default -> {}
      }
    }
  }

  private static Node node(ProtoReader in) {
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    String operation = "";
    while (in.next()) {
      switch (in.field()) {
        case 1 -> inputs.add(in.text());
        case 2 -> outputs.add(in.text());
        case 4 -> operation = in.text();
        default -> {}
      }
    }
    return new Node(operation, inputs, outputs);
  }

  private void tensor(ProtoReader in) {
    List<Integer> shape = new ArrayList<>();
    String name = "";
    long type = 0;
    FloatBuffer raw = FloatBuffer.allocate(0);
    while (in.next()) {
      switch (in.field()) {
        case 1 -> java.util.Arrays.stream(in.numbers()).forEach(n -> shape.add((int) n));
        case 2 -> type = in.number();
        case 8 -> name = in.text();
        case 9 -> raw = in.bytes().asFloatBuffer();
        default -> {}
      }
    }
    if (type == FLOAT) {
      float[] values = new float[raw.remaining()];
      raw.get(values);
      tensors.put(name, Tensor.of(values, shape.stream().mapToInt(n -> n).toArray()));
    }
  }

  /**
   * Every tensor under its name. Exporters leave the matrices of linear layers without one; such a
   * matrix takes the name of the bias that is added to its product, and is turned so that it has a
   * row for each output.
   */
  Map<String, Tensor> named() {
    Map<String, String> biases = new HashMap<>();
    for (Node node : nodes) {
      if (node.operation().equals("Add")) {
        node.inputs().stream()
            .filter(name -> name.endsWith(".bias"))
            .forEach(bias -> node.inputs().forEach(other -> biases.put(other, bias)));
      }
    }
    Map<String, Tensor> named = new TreeMap<>(tensors);
    for (Node node : nodes) {
      String bias = node.outputs().isEmpty() ? null : biases.get(node.outputs().getFirst());
      if (node.operation().equals("MatMul") && bias != null) {
        Tensor matrix = named.remove(node.inputs().get(1));
        if (matrix != null) {
          named.put(bias.replaceFirst("bias$", "weight"), matrix.transposed());
        }
      }
    }
    return named;
  }
}
