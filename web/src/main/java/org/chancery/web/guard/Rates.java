package org.chancery.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens for each of many: every request takes one, and they come back at a steady
 * rate. Remembers so many and no more; who was not seen for longest is forgotten first.
 */
final class Rates {

  private static final long NANOS = Duration.ofSeconds(1).toNanos();

  private final double perSecond;
  private final int burst;
  private final int most;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  private record Bucket(double tokens, long at) {}

  /**
   * @param perSecond how many come back; 0 lets everything through
   * @param burst how many there are at most
   */
  Rates(double perSecond, int burst, int most, InstantSource clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.most = most;
    this.clock = clock;
  }

  /** Takes a token; the time to wait for one where there is none, else zero. */
  synchronized Duration take(String key) {
    if (perSecond <= 0) {
      return Duration.ZERO;
    }
    long now = nanos();
    Bucket before = buckets.get(key);
    double there =
        before == null
            ? burst
            : Math.min(burst, before.tokens() + perSecond * (now - before.at()) / NANOS);
    boolean enough = there >= 1;
    buckets.put(key, new Bucket(enough ? there - 1 : there, now));
    if (buckets.size() > most) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    return enough
        ? Duration.ZERO
        : Duration.ofNanos((long) Math.ceil((1 - there) / perSecond * NANOS));
  }

  private long nanos() {
    Instant now = clock.instant();
    return now.getEpochSecond() * NANOS + now.getNano();
  }

  synchronized int size() {
    return buckets.size();
  }
}
