package org.chancery.record.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a claim a reviewer can correct; {@code docs/review.md} tells how each is written. */
public enum Field {
  /** PLOVER type; empty for a standing fact. */
  TYPE,
  /** Modes of the type. */
  MODE,
  KIND,
  AREA,
  CONTEXTS,
  STATUS,
  ACTORS,
  RECIPIENTS,
  DATE,
  PLACE,
  QUANTITIES,
  /** Who asserts it, the outermost first. */
  CLAIMANTS,
  /** The cited words, by their place in the text. */
  QUOTE;

  /** As commands, forms and messages name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a word; empty where there is none. */
  public static Optional<Field> of(String word) {
    return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
  }
}
