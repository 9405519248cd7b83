package org.chancery.record.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where claims stood in the queue before they moved, so that whoever reads it page by page meets
 * each of them at its old place: once, and not never. The oldest moves are forgotten.
 */
final class Moves {

  private static final int KEPT = 50_000;

  /**
   * A claim that came or moved.
   *
   * @param was its entry before; empty where it is new
   */
  private record Move(long turn, String name, Optional<Entry> was) {}

  private final Deque<Move> moves = new ArrayDeque<>();
  private long turn;

  /**
   * From here on moves are noted.
   *
   * @param from larger than any turn that an earlier queue has told, as the time is
   */
  void begin(long from) {
    turn = from;
  }

  /** The present; what moves later does so after it. */
  long turn() {
    return turn;
  }

  /** Notes that the entries of one text took the place of others. */
  void note(List<Entry> gone, List<Entry> come) {
    Map<String, Entry> before = new HashMap<>();
    gone.forEach(entry -> before.put(name(entry), entry));
    turn++;
    for (Entry entry : come) {
      Entry was = before.get(name(entry));
      if (was == null || was.score() != entry.score()) {
        moves.addLast(new Move(turn, name(entry), Optional.ofNullable(was)));
      }
    }
    while (moves.size() > KEPT) {
      moves.removeFirst();
    }
  }

  /** The entries of those that moved since a turn, as they were then; empty of those that came. */
  Map<String, Optional<Entry>> since(long begin) {
    Map<String, Optional<Entry>> places = new HashMap<>();
    for (Move move : moves) {
      if (move.turn() > begin) {
        places.putIfAbsent(move.name(), move.was());
      }
    }
    return places;
  }

  /** A claim of one text: those of another publication of the same words have the same key. */
  static String name(Entry entry) {
    return entry.key() + " " + entry.edition();
  }
}
