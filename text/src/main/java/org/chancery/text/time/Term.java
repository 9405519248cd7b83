package org.chancery.text.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word, phrase, number or mark with all that it can do in an expression of time.
 *
 * @param start offset in the document's text
 * @param end exclusive
 * @param key the folded words
 * @param digits how many digits it is written with; 0 where it is not in digits
 * @param spaced whether white space comes before
 * @param capital whether it starts with a capital
 * @param word whether it is made of letters
 */
record Term(
    int start,
    int end,
    String key,
    int digits,
    boolean spaced,
    boolean capital,
    boolean word,
    Map<Sense, Integer> senses) {

  /** Whether an expression may start here; words that only tell the tense start none. */
  boolean opens() {
    boolean tense = is(Sense.PAST) || is(Sense.FUTURE);
    return senses.size() > (tense ? 1 : 0);
  }

  boolean is(Sense sense) {
    return senses.containsKey(sense);
  }

  boolean is(String mark) {
    return key.equals(mark);
  }

  @Nullable Integer value(Sense sense) {
    return senses.get(sense);
  }
}
