package org.chancery.record.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and by whom a statement was made.
 *
 * @param at cut to microseconds, which every store keeps
 * @param by a user, a source or a program, as it calls itself; never blank
 */
public record Signature(Instant at, String by) {

  public Signature {
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (by.isBlank()) {
      throw new IllegalArgumentException("a statement is signed by nobody");
    }
  }
}
