package org.chancery.weights.base;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of a TensorFlow variable bundle: a sorted table in the format of LevelDB
 * (doc/table_format.md there), uncompressed, whose values are messages of the type {@code
 * BundleEntryProto} (tensorflow/core/protobuf/tensor_bundle.proto).
 */
final class BundleIndex {

  private static final int FOOTER = 48;
  private static final int FLOAT = 1;

  private final ByteBuffer table;

  /**
   * One variable.
   *
   * @param offset in the data file, in bytes
   * @param size in bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Variable(String name, long offset, long size, int[] shape) {}

  BundleIndex(ByteBuffer table) {
    this.table = table.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The float variables in the order in which they lie in the data file. */
  List<Variable> variables() {
    ByteBuffer footer = table.slice(table.limit() - FOOTER, FOOTER);
    ProtoReader.varint(footer);
    ProtoReader.varint(footer);
    List<Variable> variables = new ArrayList<>();
    for (ByteBuffer handle : block(footer).values()) {
      block(handle).forEach((name, entry) -> add(variables, name, entry));
    }
    variables.sort(Comparator.comparingLong(Variable::offset));
    return variables;
  }

  /** The keys and values of the block that a handle (offset and size) points to. */
  private Map<String, ByteBuffer> block(ByteBuffer handle) {
    int start = (int) ProtoReader.varint(handle);
    int size = (int) ProtoReader.varint(handle);
    if (table.get(start + size) != 0) {
      throw new IllegalStateException("a compressed block, which bundles do not have");
    }
    ByteBuffer block = table.slice(start, size).order(ByteOrder.LITTLE_ENDIAN);
    int restarts = block.getInt(size - Integer.BYTES);
    int end = size - Integer.BYTES * (restarts + 1);
    Map<String, ByteBuffer> entries = new TreeMap<>();
    byte[] key = {};
    while (block.position() < end) {
      int shared = (int) ProtoReader.varint(block);
      byte[] rest = new byte[(int) ProtoReader.varint(block)];
      int length = (int) ProtoReader.varint(block);
      block.get(rest);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(key, 0, shared);
      whole.writeBytes(rest);
      key = whole.toByteArray();
      entries.put(new String(key, StandardCharsets.UTF_8), block.slice(block.position(), length));
      block.position(block.position() + length);
    }
    return entries;
  }

  private static void add(List<Variable> variables, String name, ByteBuffer entry) {
    ProtoReader in = new ProtoReader(entry);
    long type = 0;
    long offset = 0;
    long size = 0;
    int[] shape = {};
    while (in.next()) {
      switch (in.field()) {
        case 1 -> type = in.number();
        case 2 -> shape = shape(in.message());
        case 4 -> offset = in.number();
        case 5 -> size = in.number();
        default -> {}
      }
    }
    if (!name.isEmpty() && type == FLOAT) {
      variables.add(new Variable(name, offset, size, shape));
    }
  }

  private static int[] shape(ProtoReader in) {
    List<Integer> shape = new ArrayList<>();
    while (in.next()) {
      ProtoReader dimension = in.message();
      while (dimension.next()) {
        if (dimension.field() == 1) {
          shape.add((int) dimension.number());
        }
      }
    }
    return shape.stream().mapToInt(n -> n).toArray();
  }
}
