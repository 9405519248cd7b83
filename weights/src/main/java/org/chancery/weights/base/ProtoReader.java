package org.chancery.weights.base;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Walks over the fields of one message in the wire format of Protocol Buffers. After {@link #next}
 * the field's value is taken by one of the other methods or passed over by the next call.
 */
final class ProtoReader {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  private final ByteBuffer in;
  private int wire;
  private int end;
  private int field;

  ProtoReader(ByteBuffer in) {
    this.in = in.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Moves to the next field; false at the end of the message. */
  boolean next() {
    in.position(end);
    if (!in.hasRemaining()) {
      return false;
    }
    long tag = varint();
    field = (int) (tag >>> 3);
    wire = (int) (tag & 7);
    int at = in.position();
    end =
        switch (wire) {
          case VARINT -> {
            varint();
            yield in.position();
          }
          case FIXED_64 -> at + Long.BYTES;
          case FIXED_32 -> at + Integer.BYTES;
          case BYTES -> {
            int length = (int) varint();
            at = in.position();
            yield at + length;
          }
          default -> throw new IllegalStateException("wire type " + wire + " is none of ours");
        };
    in.position(at);
    return true;
  }

  /** The number of the field that {@link #next} moved to. */
  int field() {
    return field;
  }

  /** An integer, or the first of several that are packed. */
  long number() {
    return varint();
  }

  /** All integers of a repeated field, packed or one of many. */
  long[] numbers() {
    if (wire == VARINT) {
      return new long[] {varint()};
    }
    long[] all = new long[end - in.position()];
    int count = 0;
    while (in.position() < end) {
      all[count++] = varint();
    }
    return java.util.Arrays.copyOf(all, count);
  }

  ByteBuffer bytes() {
    return in.slice(in.position(), end - in.position()).order(ByteOrder.LITTLE_ENDIAN);
  }

  String text() {
    return StandardCharsets.UTF_8.decode(bytes()).toString();
  }

  ProtoReader message() {
    return new ProtoReader(bytes());
  }

  private long varint() {
    return varint(in);
  }

  /** Seven bits a byte, the lowest first. */
  static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("a number of more than 64 bits");
  }
}
