package org.chancery.text.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Weights from a file: the features in ascending order, each as its distance from the one before in
 * groups of seven bits, then how many outcomes each speaks of, then those outcomes, then their
 * weights, a byte each, or the least byte and two more; all packed with gzip.
 */
public final class StoredWeights implements Weights {

  private final int[] keys;

  /** Where the outcomes of each slot of {@code keys} start; slots without a feature have none. */
  private final int[] starts;

  private final byte[] counts;
  private final byte[] outcomes;
  private final short[] values;
  private final int mask;

  private StoredWeights(int[] features, byte[] lengths, byte[] outcomes, short[] values) {
    int slots = Integer.highestOneBit(Math.max(1, features.length)) * 4;
    mask = slots - 1;
    keys = new int[slots];
    starts = new int[slots];
    counts = new byte[slots];
    this.outcomes = outcomes;
    this.values = values;
    int start = 0;
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      keys[slot] = features[i];
      starts[slot] = start;
      counts[slot] = lengths[i];
      start += lengths[i];
    }
  }

  /**
   * Reads weights.
   *
   * @param in is left open
   * @throws IOException if it cannot be read or is cut short
   */
  public static StoredWeights read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    int[] features = new int[data.readInt()];
    int weights = data.readInt();
    int last = 0;
    for (int i = 0; i < features.length; i++) {
      last += distance(data);
      features[i] = last;
    }
    byte[] lengths = new byte[features.length];
    byte[] outcomes = new byte[weights];
    short[] values = new short[weights];
    data.readFully(lengths);
    data.readFully(outcomes);
    for (int i = 0; i < weights; i++) {
      byte value = data.readByte();
      values[i] = value == Byte.MIN_VALUE ? data.readShort() : value;
    }
    return new StoredWeights(features, lengths, outcomes, values);
  }

  private static int distance(DataInputStream data) throws IOException {
    int value = 0;
    int shift = 0;
    int next = data.readUnsignedByte();
    while (next >= 128) {
      value |= (next & 127) << shift;
      shift += 7;
      next = data.readUnsignedByte();
    }
    return value | next << shift;
  }

  /** The slot of a feature, or the free one where it would go. */
  private int slot(int feature) {
    int slot = (feature ^ feature >>> 15) & mask;
    while (counts[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  @Override
  public void add(int feature, float[] scores) {
    int slot = slot(feature);
    int end = starts[slot] + counts[slot];
    for (int i = starts[slot]; i < end; i++) {
      scores[outcomes[i]] += values[i];
    }
  }
}
