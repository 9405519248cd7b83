package org.chancery.text.place;

import java.util.List;
import java.util.Set;

/**
 * How a language bends the names of places. A table has the dictionary form; a text has any form.
 * Keys are coarse: a word is filed under some, sought under some, and {@link #agrees} decides.
 */
public interface PlaceWords {

  /** Keys under which a table's word is filed; never empty. */
  Set<String> filed(String word);

  /** Keys under which a text's word is looked up. */
  Set<String> sought(String text);

  /** Whether {@code text} can be a form of the table's {@code word}; letter case is ignored. */
  boolean agrees(String word, String text);

  /**
   * Keys of the names that an adjective is made from: of «женевская» that of «Женева». Empty where
   * the word is none or the language makes no such adjectives.
   */
  default List<String> bases(String text) {
    return List.of();
  }

  /** Whether the adjective {@code text} is made from the table's {@code word}. */
  default boolean derived(String word, String text) {
    return false;
  }
}
