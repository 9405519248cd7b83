package org.chancery.weights.adapter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.weights.tensor.Tensor;

/**
 * What training changed of a base. In a file, numbers are kept with 16 bits (IEEE 754 binary16).
 *
 * <p>Tensors are named as in the base. {@code X.weight} is replaced, or changed by the product of
 * {@code X.lora.up} and {@code X.lora.down} (Hu and others, 2021, "LoRA"); {@link #OWN} is added to
 * the vectors of the pieces that stand for something of ours; {@link #HEAD} turns pooled vectors
 * into scores.
 *
 * @param facts what it was made from: base, hashes, seed, and so on
 * @param labels the answers that the scores stand for, one line a head
 */
public record Adapter(Map<String, String> facts, List<String> labels, Map<String, Tensor> tensors) {

  public static final String OWN = "embeddings.own.weight";
  public static final String HEAD = "head.weight";
  public static final String HEAD_BIAS = "head.bias";
  public static final String UP = ".lora.up";
  public static final String DOWN = ".lora.down";

  private static final String MAGIC = "chancery adapter 1";

  public Adapter {
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    labels = List.copyOf(labels);
    tensors = java.util.Collections.unmodifiableMap(new TreeMap<>(tensors));
  }

  /** The fact of that name, which must be there. */
  public String fact(String name) {
    String fact = facts.get(name);
    if (fact == null) {
      throw new IllegalStateException("the adapter does not say its '" + name + "'");
    }
    return fact;
  }

  /** Writes the file; the same adapter gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(MAGIC);
    out.writeInt(facts.size());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      out.writeUTF(fact.getKey());
      out.writeUTF(fact.getValue());
    }
    out.writeInt(labels.size());
    for (String line : labels) {
      out.writeUTF(line);
    }
    out.writeInt(tensors.size());
    for (Map.Entry<String, Tensor> tensor : tensors.entrySet()) {
      out.writeUTF(tensor.getKey());
      write(tensor.getValue(), out);
    }
    out.flush();
  }

  private static void write(Tensor tensor, DataOutputStream out) throws IOException {
    int[] shape = tensor.shape();
    out.writeInt(shape.length);
    for (int size : shape) {
      out.writeInt(size);
    }
    for (float value : tensor.values()) {
      out.writeShort(Float.floatToFloat16(value));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Adapter read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("not an adapter of ours");
    }
    Map<String, String> facts = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      facts.put(in.readUTF(), in.readUTF());
    }
    List<String> labels = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      labels.add(in.readUTF());
    }
    Map<String, Tensor> tensors = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      tensors.put(in.readUTF(), tensor(in));
    }
    return new Adapter(facts, labels, tensors);
  }

  private static Tensor tensor(DataInputStream in) throws IOException {
    int[] shape = new int[in.readInt()];
    int size = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = in.readInt();
      size *= shape[i];
    }
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = Float.float16ToFloat(in.readShort());
    }
    return Tensor.of(values, shape);
  }
}
