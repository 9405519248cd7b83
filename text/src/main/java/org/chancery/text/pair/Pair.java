package org.chancery.text.pair;

import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which one actor may do something to another.
 *
 * @param text the sentence alone
 * @param actor place of who acts; null where the sentence does not name it
 * @param recipient place of whom it is done to; null likewise
 * @param trigger place of the word that can state the act; null where none is known
 */
public record Pair(
    String text, @Nullable Span actor, @Nullable Span recipient, @Nullable Span trigger) {

  /** Refuses places outside of the sentence. */
  public Pair {
    check(text, actor);
    check(text, recipient);
    check(text, trigger);
  }

  private static void check(String text, @Nullable Span place) {
    if (place != null && place.end() > text.length()) {
      throw new IllegalArgumentException(
          "[%d, %d) is outside of a sentence of %d"
              .formatted(place.start(), place.end(), text.length()));
    }
  }
}
