package org.chancery.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only where somebody sleeps. */
public final class FakeTime implements InstantSource, Sleeper {
  private Instant now = Instant.parse("2031-05-06T07:08:09Z");
  private final List<Duration> slept = new ArrayList<>();

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  /** Lets time pass in which nobody sleeps. */
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  public synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }
}
