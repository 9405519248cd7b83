package org.chancery.web.schedule;

import java.time.Duration;
import java.time.InstantSource;
import org.chancery.record.watch.Watches;

/** Keeps the leave to read a source for as long as it is read, and knows when it was lost. */
final class Lease implements AutoCloseable {

  private final Watches watches;
  private final long watch;
  private final String reader;
  private final InstantSource clock;
  private final Duration length;
  private final Thread renewing;
  private volatile boolean held = true;

  Lease(Watches watches, long watch, String reader, InstantSource clock, Duration length) {
    this.watches = watches;
    this.watch = watch;
    this.reader = reader;
    this.clock = clock;
    this.length = length;
    this.renewing = Thread.ofVirtual().name("lease " + watch).start(this::renew);
  }

  boolean held() {
    return held;
  }

  /** Three times in its length, so that one failure does not lose it. */
  private void renew() {
    try {
      while (held) {
        Thread.sleep(length.dividedBy(3));
        held = watches.renew(watch, reader, clock.instant().plus(length));
      }
    } catch (InterruptedException e) {
      // Closed.
    } catch (RuntimeException e) {
      held = false;
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
  }
}
