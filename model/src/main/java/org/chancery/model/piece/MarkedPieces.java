package org.chancery.model.piece;

import java.util.Arrays;

/**
 * One sentence as numbers of pieces, from {@code [CLS]} to {@code [SEP]}, with the places of its
 * markers.
 */
public final class MarkedPieces {

  /** Places that can be marked: actor, recipient, trigger. */
  public static final int SLOTS = 3;

  private final int[] numbers;
  private final int[] opens;
  private final int[] closes;

  /**
   * Pieces with markers.
   *
   * @param opens where each slot's opening marker stands, -1 where it has none
   * @param closes where its closing marker stands
   */
  public MarkedPieces(int[] numbers, int[] opens, int[] closes) {
    this.numbers = numbers.clone();
    this.opens = opens.clone();
    this.closes = closes.clone();
  }

  public int length() {
    return numbers.length;
  }

  public int number(int place) {
    return numbers[place];
  }

  /** Where a slot's opening marker stands; -1 where it has none. */
  public int opening(int slot) {
    return opens[slot];
  }

  /** The same with what a slot marks replaced by one piece. */
  public MarkedPieces masked(int slot, int piece) {
    int from = opens[slot] + 1;
    int to = closes[slot];
    if (opens[slot] < 0 || to <= from) {
      return this;
    }
    int[] shorter = new int[numbers.length - (to - from) + 1];
    System.arraycopy(numbers, 0, shorter, 0, from);
    shorter[from] = piece;
    System.arraycopy(numbers, to, shorter, from + 1, numbers.length - to);
    int less = to - from - 1;
    return new MarkedPieces(shorter, moved(opens, to, less), moved(closes, to, less));
  }

  private static int[] moved(int[] places, int from, int less) {
    return Arrays.stream(places).map(p -> p >= from ? p - less : p).toArray();
  }

  /** At most {@code longest} pieces: a stretch that holds the markers, as many as fit. */
  MarkedPieces cut(int longest) {
    if (numbers.length <= longest) {
      return this;
    }
    int first = Arrays.stream(opens).filter(p -> p >= 0).min().orElse(1);
    int last = Arrays.stream(closes).max().orElse(1);
    int inside = longest - 2;
    int room = Math.max(0, inside - (last - first + 1));
    int from = Math.clamp(first - room / 2, 1, numbers.length - 1 - inside);
    int[] kept = new int[longest];
    kept[0] = numbers[0];
    System.arraycopy(numbers, from, kept, 1, inside);
    kept[longest - 1] = numbers[numbers.length - 1];
    return new MarkedPieces(kept, within(opens, from, inside), within(closes, from, inside));
  }

  private static int[] within(int[] places, int from, int count) {
    return Arrays.stream(places)
        .map(p -> p >= from && p < from + count ? p - from + 1 : -1)
        .toArray();
  }
}
