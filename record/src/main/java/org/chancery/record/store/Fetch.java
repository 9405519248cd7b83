package org.chancery.record.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the last fetch of something on the web told, so that the next one can ask whether anything
 * changed.
 *
 * @param asked what was asked for: an address, with a fragment where it was asked for as a list
 * @param address where the bytes came from in the end
 * @param at when; cut to microseconds, which every store keeps
 * @param etag the server's mark of the version, or null
 * @param lastModified the server's time of the version as it wrote it, or null
 */
public record Fetch(
    String asked,
    String address,
    Instant at,
    @Nullable String etag,
    @Nullable String lastModified) {

  public Fetch {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
