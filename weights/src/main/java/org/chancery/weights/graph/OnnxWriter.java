package org.chancery.weights.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.weights.tensor.Tensor;

/**
 * Puts an ONNX file together (onnx.proto3, release 1.15; operator set 17 and ONNX Runtime's own).
 * Methods give back the name of what they added, so that calls nest like the formula.
 */
final class OnnxWriter {

  static final int FLOAT = 1;
  static final int INT_8 = 3;
  static final int INT_32 = 6;
  static final int INT_64 = 7;

  private static final String RUNTIME = "com.microsoft";

  private final ProtoWriter graph = new ProtoWriter();
  private int named;

  /** Adds a tensor of floats. */
  String constant(Tensor tensor) {
    ByteBuffer raw =
        ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(tensor.values());
    return constant(FLOAT, tensor.shape(), raw.array());
  }

  /** Adds a tensor of bytes with a sign. */
  String constant(byte[] values, int... shape) {
    return constant(INT_8, shape, values);
  }

  /** Adds a list of whole numbers. */
  String constant(long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return constant(INT_64, new int[] {values.length}, raw.array());
  }

  private String constant(int type, int[] shape, byte[] raw) {
    String name = "c" + named++;
    ProtoWriter tensor = new ProtoWriter();
    for (int size : shape) {
      tensor.number(1, size);
    }
    graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
    return name;
  }

  /** Adds an operation of ONNX with one output. */
  String node(String operation, Map<String, ?> attributes, String... inputs) {
    return nodes(operation, "", attributes, 1, inputs).getFirst();
  }

  /** Adds an operation of ONNX Runtime. */
  String ownNode(String operation, Map<String, ?> attributes, String... inputs) {
    return nodes(operation, RUNTIME, attributes, 1, inputs).getFirst();
  }

  /** Adds an operation with several outputs. */
  List<String> nodes(
      String operation, String domain, Map<String, ?> attributes, int outputs, String... inputs) {
    ProtoWriter node = new ProtoWriter();
    for (String input : inputs) {
      node.text(1, input);
    }
    List<String> names =
        java.util.stream.Stream.generate(() -> "n" + named++).limit(outputs).toList();
    names.forEach(name -> node.text(2, name));
    node.text(4, operation);
    new TreeMap<>(attributes).forEach((name, value) -> node.message(5, attribute(name, value)));
    graph.message(1, domain.isEmpty() ? node : node.text(7, domain));
    return names;
  }

  private static ProtoWriter attribute(String name, Object value) {
    ProtoWriter attribute = new ProtoWriter().text(1, name);
    return switch (value) {
      case Float real -> attribute.real(2, real).number(20, 1);
      case Integer whole -> attribute.number(3, whole).number(20, 2);
      default -> throw new IllegalArgumentException(name + " is " + value.getClass());
    };
  }

  /** Declares an input; sizes are names of free dimensions or numbers. */
  String input(String name, int type, String... sizes) {
    graph.message(11, value(name, type, sizes));
    return name;
  }

  /** Declares that {@code node} leaves under a name of its own. */
  void output(String node, String name, int type, String... sizes) {
    ProtoWriter same = new ProtoWriter().text(1, node).text(2, name).text(4, "Identity");
    graph.message(1, same).message(12, value(name, type, sizes));
  }

  private static ProtoWriter value(String name, int type, String... sizes) {
    ProtoWriter shape = new ProtoWriter();
    for (String size : sizes) {
      boolean number = Character.isDigit(size.charAt(0));
      ProtoWriter dimension = new ProtoWriter();
      shape.message(
          1, number ? dimension.number(1, Long.parseLong(size)) : dimension.text(2, size));
    }
    ProtoWriter tensor = new ProtoWriter().number(1, type).message(2, shape);
    return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
  }

  /** The whole file. */
  byte[] toByteArray() {
    graph.text(2, "encoder");
    return new ProtoWriter()
        .number(1, 8)
        .text(2, "chancery")
        .message(7, graph)
        .message(8, new ProtoWriter().text(1, "").number(2, 17))
        .message(8, new ProtoWriter().text(1, RUNTIME).number(2, 1))
        .toByteArray();
  }
}
