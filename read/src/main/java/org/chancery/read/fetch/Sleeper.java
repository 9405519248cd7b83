package org.chancery.read.fetch;

import java.time.Duration;

/** Lets time pass; tests let it pass at once. */
@FunctionalInterface
public interface Sleeper {

  /** Lets the thread sleep. */
  Sleeper REAL = Thread::sleep;

  void sleep(Duration time) throws InterruptedException;
}
