package org.chancery.record.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that is read again and again.
 *
 * @param address of the web, or a path
 * @param kind feed, sitemap, page, folder or file; null to find out by looking
 * @param every from the end of one reading to the next
 * @param paused since when it is left alone, or null
 * @param wanted when somebody asked for it to be read before its time, or null
 * @param leased until when somebody reads it, or null
 * @param last what came of the last reading, or null where there was none
 */
public record WatchedSource(
    long id,
    String address,
    @Nullable String kind,
    Duration every,
    @Nullable Instant paused,
    @Nullable Instant wanted,
    @Nullable Instant leased,
    @Nullable Reading last) {

  /** Whether somebody reads it just now. */
  public boolean running(Instant now) {
    return leased != null && now.isBefore(leased);
  }
}
