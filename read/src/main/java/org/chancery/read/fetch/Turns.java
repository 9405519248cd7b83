package org.chancery.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.chancery.read.fetch.Fetched.Cause;

/** When each host may be asked next. */
final class Turns {

  /** Hosts that are remembered before those whose time has passed are forgotten. */
  private static final int MANY = 1000;

  private final Map<String, Instant> next = new HashMap<>();
  private final InstantSource clock;
  private final Sleeper sleeper;

  Turns(InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Waits for the host's next turn and takes it; the one after it comes a {@code gap} later. */
  void take(String host, Duration gap) throws FetchProblem {
    Duration wait = reserve(host, gap);
    if (wait.isPositive()) {
      try {
        sleeper.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchProblem(Cause.TIME, "was interrupted while it waited for its turn");
      }
    }
  }

  private synchronized Duration reserve(String host, Duration gap) {
    Instant now = clock.instant();
    if (next.size() > MANY) {
      next.values().removeIf(time -> time.isBefore(now));
    }
    Instant turn = later(next.getOrDefault(host, now), now);
    next.put(host, turn.plus(gap));
    return Duration.between(now, turn);
  }

  /** Leaves a host alone until a time. */
  synchronized void rest(String host, Instant until) {
    next.merge(host, until, Turns::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
