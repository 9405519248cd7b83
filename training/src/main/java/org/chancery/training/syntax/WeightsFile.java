package org.chancery.training.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.text.learned.StoredWeights;

/** Packs the mean weights of a perceptron as {@link StoredWeights} reads them. */
final class WeightsFile {

  /**
   * What is left out.
   *
   * @param updates features that were changed less often are dropped
   * @param unit weights are rounded to whole multiples of it
   */
  record Thrift(int updates, float unit) {}

  private final ByteArrayOutputStream distances = new ByteArrayOutputStream();
  private final ByteArrayOutputStream lengths = new ByteArrayOutputStream();
  private final ByteArrayOutputStream outcomes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int features;
  private int weights;
  private int last;

  private WeightsFile() {}

  /** The bytes of the file. */
  static byte[] pack(Perceptron perceptron, Thrift thrift) throws IOException {
    WeightsFile file = new WeightsFile();
    List<Integer> slots = new ArrayList<>();
    Perceptron.Row[] rows = perceptron.rows();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != null && rows[i].updates >= thrift.updates()) {
        slots.add(i);
      }
    }
    slots.sort(Comparator.comparingLong(slot -> Integer.toUnsignedLong(perceptron.key(slot))));
    for (int slot : slots) {
      file.add(perceptron.key(slot), rows[slot], perceptron.now(), thrift.unit());
    }
    return file.bytes();
  }

  /** The weights as they will be read from the file. */
  static StoredWeights read(byte[] packed) throws IOException {
    return StoredWeights.read(new ByteArrayInputStream(packed));
  }

  private void add(int key, Perceptron.Row row, int now, float unit) {
    int size = 0;
    for (int i = 0; i < row.size; i++) {
      int value =
          Math.clamp(Math.round(row.mean(i, now) / unit), -Short.MAX_VALUE, Short.MAX_VALUE);
      if (value != 0) {
        outcomes.write(row.outcomes[i]);
        value(value);
        size++;
      }
    }
    if (size > 0) {
      lengths.write(size);
      distance(Integer.toUnsignedLong(key) - Integer.toUnsignedLong(last));
      last = key;
      features++;
    }
  }

  /** A byte, or for what is too great for it the least byte and two more. */
  private void value(int value) {
    weights++;
    if (Math.abs(value) <= Byte.MAX_VALUE) {
      values.write(value);
    } else {
      values.write(Byte.MIN_VALUE);
      values.write(value >> 8);
      values.write(value);
    }
  }

  private void distance(long value) {
    long left = value;
    while (left >= 128) {
      distances.write((int) (left & 127) | 128);
      left >>>= 7;
    }
    distances.write((int) left);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
      out.writeInt(features);
      out.writeInt(weights);
      distances.writeTo(out);
      lengths.writeTo(out);
      outcomes.writeTo(out);
      values.writeTo(out);
    }
    return packed.toByteArray();
  }
}
