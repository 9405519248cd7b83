package org.chancery.text.scan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Numbers told in words: "one hundred and forty", "twenty-first", «две тысячи двадцатого».
 *
 * <p>Each word has a value and a rank. A word may follow another only while it fits into the room
 * that the other leaves (after "twenty" there is room below 10, after "hundred" below 100), so that
 * "nineteen seventy" is two numbers and "two thousand eighteen" is one. The same rule serves every
 * language that counts from large to small.
 */
public final class NumberWords {

  private enum Rank {
    /** Adds: one, twenty, двести. */
    ADD,
    /** Adds, and ends the number: fifth, пятого. */
    ORDINAL,
    /** Multiplies what came just before: hundred. */
    HUNDRED,
    /** Multiplies the group before: thousand, million. */
    SCALE,
    /** Multiplies, and ends the number: hundredth, тысячного. */
    ORDINAL_SCALE,
    /** Stands between: and. */
    AND
  }

  private record Entry(Rank rank, BigDecimal value) {}

  /**
   * A number found.
   *
   * @param end index after its last piece
   */
  public record Told(int end, BigDecimal value, boolean ordinal) {}

  private final Map<String, Entry> entries;

  private NumberWords(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** Reads a table with the columns word, rank, value. */
  public static NumberWords read(String file) {
    Map<String, Entry> entries = new HashMap<>();
    for (Table.Row row : Table.read(file).rows()) {
      String rank = row.get("rank").toUpperCase(java.util.Locale.ROOT);
      String value = row.get("value");
      BigDecimal number = value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
      for (String word : row.list("words")) {
        entries.put(word, new Entry(Rank.valueOf(rank), number));
      }
    }
    return new NumberWords(Map.copyOf(entries));
  }

  /** The multiplier that the word names ("million"), or null. */
  public @Nullable BigDecimal scale(String key) {
    Entry entry = entries.get(key);
    return entry != null && (entry.rank == Rank.SCALE || entry.rank == Rank.HUNDRED)
        ? entry.value
        : null;
  }

  /** The number that starts at piece {@code from}, or null where none does. */
  public @Nullable Told read(List<Piece> pieces, int from) {
    return entries.containsKey(pieces.get(from).key()) ? new Reading(pieces, from).run() : null;
  }

  /** The state of reading one number. */
  private final class Reading {
    private final List<Piece> pieces;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;

    /** What follows must be smaller; null at the start. */
    private @Nullable BigDecimal room;

    /** The last scale; a further one must be smaller. */
    private @Nullable BigDecimal scale;

    private boolean ordinal;
    private boolean any;

    Reading(List<Piece> pieces, int from) {
      this.pieces = pieces;
      this.at = from;
    }

    @Nullable Told run() {
      int end = at;
      while (at < pieces.size() && !ordinal) {
        int next = any ? afterJoint(at) : at;
        Entry entry = next < pieces.size() ? entries.get(pieces.get(next).key()) : null;
        if (entry == null || !take(entry)) {
          break;
        }
        any = true;
        at = next + 1;
        end = at;
      }
      return any ? new Told(end, total.add(group), ordinal) : null;
    }

    /** Skips a hyphen between words or an "and" with a number behind it. */
    private int afterJoint(int i) {
      Piece piece = pieces.get(i);
      if (piece.is("-") && i + 1 < pieces.size() && pieces.get(i + 1).word()) {
        return i + 1;
      }
      Entry entry = entries.get(piece.key());
      boolean and = entry != null && entry.rank == Rank.AND && mayJoin();
      return and ? i + 1 : i;
    }

    /** "two hundred and five" joins; "twenty and five" does not. */
    private boolean mayJoin() {
      return room != null && room.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private boolean take(Entry entry) {
      return switch (entry.rank) {
        case ADD -> add(entry.value);
        case ORDINAL -> {
          boolean fits = add(entry.value);
          ordinal = fits;
          yield fits;
        }
        case HUNDRED -> hundred(entry.value);
        case SCALE -> multiply(entry.value);
        case ORDINAL_SCALE -> {
          boolean fits =
              entry.value.intValue() == 100 ? hundred(entry.value) : multiply(entry.value);
          ordinal = fits;
          yield fits;
        }
        case AND -> false;
      };
    }

    private boolean add(BigDecimal value) {
      if (room != null && value.compareTo(room) >= 0) {
        return false;
      }
      group = group.add(value);
      room = roomAfter(value);
      return true;
    }

    private boolean hundred(BigDecimal value) {
      boolean fits = group.signum() == 0 ? !any : group.compareTo(value) < 0;
      if (fits) {
        group = group.signum() == 0 ? value : group.multiply(value);
        room = value;
      }
      return fits;
    }

    private boolean multiply(BigDecimal value) {
      if ((scale != null && value.compareTo(scale) >= 0) || (any && group.signum() == 0)) {
        return false;
      }
      total = total.add(group.signum() == 0 ? value : group.multiply(value));
      group = BigDecimal.ZERO;
      scale = value;
      room = value;
      return true;
    }
  }

  /** After 20 there is room below 10, after 300 below 100, after 7 or 15 none. */
  private static BigDecimal roomAfter(BigDecimal value) {
    int number = value.intValue();
    int room = number >= 100 ? 100 : number >= 20 ? 10 : 0;
    return BigDecimal.valueOf(room);
  }
}
