package org.chancery.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** UTF-16 without a byte order mark: the high bytes of Latin and Cyrillic text are 0 or 4. */
final class Utf16 {
  private static final int SAMPLE = 4096;

  private Utf16() {}

  static @Nullable Charset guess(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2 || bytes.length % 2 != 0) {
      return null;
    }
    int little = highs(bytes, pairs, 1);
    int big = highs(bytes, pairs, 0);
    // Nine of ten units must have a plain high byte, and their low bytes must not look like it.
    if (little * 10 >= pairs * 9 && big * 10 < pairs * 7) {
      return UTF_16LE;
    }
    return big * 10 >= pairs * 9 && little * 10 < pairs * 7 ? UTF_16BE : null;
  }

  /** How many units have, at {@code side}, a byte that begins Latin, Cyrillic or punctuation. */
  private static int highs(byte[] bytes, int pairs, int side) {
    int n = 0;
    for (int i = 0; i < pairs; i++) {
      byte high = bytes[2 * i + side];
      byte low = bytes[2 * i + 1 - side];
      boolean latin = high == 0 && (low >= 0x20 || low < 0 || low == 10 || low == 13 || low == 9);
      if (latin || high == 4 || high == 0x20) {
        n++;
      }
    }
    return n;
  }
}
