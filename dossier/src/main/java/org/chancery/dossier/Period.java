package org.chancery.dossier;

import java.time.LocalDate;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * The time that a dossier covers.
 *
 * @param from first day, or null for no bound
 * @param to last day, or null for no bound
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Period ALL = new Period(null, null);

  /** Whether some of the date is inside; what has no date is, unless the period is bounded. */
  boolean holds(@Nullable TimeValue date) {
    if (date == null) {
      return from == null && to == null;
    }
    String end = (date.end() == null ? date.value() : date.end()) + "~";
    return (from == null || end.compareTo(from.toString()) >= 0)
        && (to == null || date.value().compareTo(to.toString()) <= 0);
  }
}
