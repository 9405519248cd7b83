package org.chancery.text.span;

import java.util.Arrays;

/** Turns offsets of one text from UTF-16 code units into Unicode code points, each in O(log n). */
public final class CodePoints {

  /** Offsets of the low halves of surrogate pairs, ascending: each shortens what follows by one. */
  private final int[] lows;

  private CodePoints(int[] lows) {
    this.lows = lows;
  }

  public static CodePoints of(String text) {
    int[] found = new int[16];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, n));
  }

  /** The number of code points before the code unit at {@code offset}. */
  public int at(int offset) {
    int i = Arrays.binarySearch(lows, offset);
    int before = i >= 0 ? i : -i - 1;
    return offset - before;
  }
}
