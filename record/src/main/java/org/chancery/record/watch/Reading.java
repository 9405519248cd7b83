package org.chancery.record.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source once.
 *
 * @param at when it ended
 * @param added documents that were new
 * @param changed documents of which the text changed
 * @param known documents that were there, as far as they were looked at
 * @param failed things that went wrong beside
 * @param error why the source itself could not be read, in one line, or null where it could
 * @param failures how many times in a row, this one counted, it could not be read
 * @param again when its server wants to be asked again, or null
 * @param trouble the first of what went wrong beside, in one line, or null
 */
public record Reading(
    Instant at,
    int added,
    int changed,
    int known,
    int failed,
    @Nullable String error,
    int failures,
    @Nullable Instant again,
    @Nullable String trouble) {

  public Reading {
    at = at.truncatedTo(ChronoUnit.MICROS);
    again = again == null ? null : again.truncatedTo(ChronoUnit.MICROS);
    if ((error == null) != (failures == 0)) {
      throw new IllegalArgumentException(failures + " failures with the error " + error);
    }
  }
}
