package org.chancery.model.piece;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word pieces and their numbers. A piece within a word begins with {@code ##}. */
public final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;

  /**
   * Each piece gets its place in the list.
   *
   * @throws IllegalArgumentException where a special piece is missing
   */
  public Vocabulary(List<String> pieces) {
    for (String piece : pieces) {
      numbers.putIfAbsent(piece, numbers.size());
    }
    unknown = number("[UNK]");
  }

  /** The number of a piece that must be there. */
  public int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no piece '" + piece + "'");
    }
    return number;
  }

  /** The number of a piece, or -1. */
  int find(String piece) {
    return numbers.getOrDefault(piece, -1);
  }

  int unknown() {
    return unknown;
  }

  public int size() {
    return numbers.size();
  }
}
