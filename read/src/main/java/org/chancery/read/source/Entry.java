package org.chancery.read.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in a list. */
sealed interface Entry {

  /** Something to read. */
  record Page(Item item) implements Entry {}

  /**
   * Another list.
   *
   * @param address as written
   * @param modified the latest time at which it may have changed, or null
   */
  record Nested(String address, @Nullable Instant modified) implements Entry {}

  /** What cannot be followed. */
  record Bad(String place, String reason) implements Entry {}
}
