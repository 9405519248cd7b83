package org.chancery.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression that does not say all is measured from.
 *
 * @param published null where it is not known: then what depends on it has no value
 * @param told the period told last in the text, or null
 * @param story the past year in which the story stands, or null
 * @param future whether the words around tell of the future
 * @param weekdayNext whether "next Friday" is the coming one rather than next week's
 */
record Anchor(
    @Nullable LocalDate published,
    @Nullable Period told,
    @Nullable Integer story,
    boolean future,
    boolean weekdayNext) {

  /** The date that "that year" or "a year later" counts from. */
  @Nullable LocalDate toldDay() {
    return told == null ? published : told.last();
  }
}
