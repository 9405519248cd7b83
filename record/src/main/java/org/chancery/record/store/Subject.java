package org.chancery.record.store;

import java.util.List;

/**
 * What a judgement is about, as its key tells: most are about one claim, some about two claims or
 * about a whole text.
 */
public sealed interface Subject {

  /** As judgements name it. */
  String key();

  /** The subject of a key. */
  static Subject of(String key) {
    if (key.startsWith(Text.PREFIX)) {
      return new Text(key.substring(Text.PREFIX.length()));
    }
    List<String> keys = List.of(key.split("\\+", -1));
    return keys.size() == 2 ? new Pair(keys.getFirst(), keys.getLast()) : new One(key);
  }

  /** A claim. */
  record One(String key) implements Subject {}

  /**
   * Two claims: whether they tell one event.
   *
   * @param a the key that sorts first
   */
  record Pair(String a, String b) implements Subject {

    /** Puts them in order; refuses a claim with itself. */
    public Pair {
      int order = a.compareTo(b);
      if (order == 0) {
        throw new IllegalArgumentException("a pair needs two claims; both are " + a);
      }
      String first = order < 0 ? a : b;
      b = order < 0 ? b : a;
      a = first;
    }

    @Override
    public String key() {
      return a + "+" + b;
    }
  }

  /**
   * All that a text states.
   *
   * @param content id of the text
   */
  record Text(String content) implements Subject {

    private static final String PREFIX = "text:";

    @Override
    public String key() {
      return PREFIX + content;
    }
  }
}
