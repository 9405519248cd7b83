package org.chancery.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets whoever fails again and again wait, for longer each time. Remembers so many of them and no
 * more, in this program alone: the oldest are forgotten first.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 20;

  private final int free;
  private final int most;
  private final Duration forgotten;
  private final Map<String, Failures> known = new LinkedHashMap<>(16, 0.75f, true);

  private record Failures(int count, Instant last) {}

  /**
   * @param free failures in a row before anybody waits
   * @param most keys to remember
   * @param forgotten after how long without a failure all is forgiven
   */
  Backoff(int free, int most, Duration forgotten) {
    this.free = free;
    this.most = most;
    this.forgotten = forgotten;
  }

  /** How long a key has to wait yet; zero where it may try. */
  synchronized Duration pause(String key, Instant now) {
    Failures failures = known.get(key);
    if (failures == null || failures.count() < free) {
      return Duration.ZERO;
    }
    Instant until = failures.last().plus(length(failures.count()));
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }

  private Duration length(int count) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(count - free, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  /** Counts a failure; done before the password is looked at, so that nobody tries many at once. */
  synchronized void failed(String key, Instant now) {
    Failures before = known.get(key);
    int count = before == null || before.last().plus(forgotten).isBefore(now) ? 0 : before.count();
    known.put(key, new Failures(count + 1, now));
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /** Takes back the last failure: it was none. */
  synchronized void takenBack(String key) {
    known.computeIfPresent(
        key, (k, f) -> f.count() <= 1 ? null : new Failures(f.count() - 1, f.last()));
  }

  /** Forgives all: whoever it is has shown that it is them. */
  synchronized void forgiven(String key) {
    known.remove(key);
  }
}
