package org.chancery.text.language.ru;

import org.jspecify.annotations.Nullable;

/** The six cases, in the dictionary's spelling and in that of the arcs' markers. */
enum Case {
  NOMINATIVE(1, "Nom", "nom"),
  GENITIVE(2, "R", "gen"),
  DATIVE(4, "D", "dat"),
  ACCUSATIVE(8, "V", "acc"),
  INSTRUMENTAL(16, "T", "ins"),
  PREPOSITIONAL(32, "P", "prep");

  static final int ALL = 63;

  private final int bit;

  /** As the dictionary's tags write it. */
  final String tag;

  /** As an arc's marker writes a bare case. */
  final String marker;

  Case(int bit, String tag, String marker) {
    this.bit = bit;
    this.tag = tag;
    this.marker = marker;
  }

  /** This case in a set of cases kept as bits. */
  int bit() {
    return bit;
  }

  boolean in(int cases) {
    return (cases & bit) != 0;
  }

  /** The case that the tag writes so; the second genitive and locative count as the first. */
  static @Nullable Case ofTag(String part) {
    for (Case c : values()) {
      if (c.tag.equals(part) || ("2" + c.tag).equals(part)) {
        return c;
      }
    }
    return null;
  }

  /** The cases named by the letters of {@code letters}: n g d a i p. */
  static int ofLetters(String letters) {
    int cases = 0;
    for (int i = 0; i < letters.length(); i++) {
      int at = "ngdaip".indexOf(letters.charAt(i));
      if (at < 0) {
        throw new IllegalArgumentException("no case is written '" + letters + "'");
      }
      cases |= 1 << at;
    }
    return cases;
  }
}
