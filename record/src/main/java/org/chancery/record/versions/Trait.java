package org.chancery.record.versions;

import java.util.List;

/**
 * Something of a line that its translation should show as well.
 *
 * @param keys any of them in the other line shows it: a word with two meanings has two
 * @param weight how much it says, before rarity
 * @param sure false where the other language may well put it otherwise, so that its absence says
 *     nothing
 */
record Trait(List<String> keys, double weight, boolean sure) {

  Trait {
    keys = List.copyOf(keys);
  }

  static Trait of(String key, double weight) {
    return new Trait(List.of(key), weight, true);
  }
}
