package org.chancery.web.schedule;

import java.time.Instant;
import org.chancery.read.source.Listed;
import org.chancery.record.store.Added;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.jspecify.annotations.Nullable;

/** Counts what comes of one reading. */
final class Tally {

  private final WatchedSource watch;
  private int added;
  private int changed;
  private int known;
  private int failed;
  private @Nullable String error;
  private @Nullable String trouble;
  private @Nullable Instant again;

  Tally(WatchedSource watch) {
    this.watch = watch;
  }

  void kept(Added kept) {
    switch (kept.novelty()) {
      case NEW, COPY -> added++;
      case REVISION -> changed++;
      case KNOWN -> known++;
    }
  }

  void unchanged() {
    known++;
  }

  /** Trouble with the source's own address is the source's: it could not be read. */
  void failed(Listed.Trouble told) {
    failed(told.line());
    if (told.address().equals(watch.address()) && told.cause() != null) {
      error = error == null ? told.line() : error;
    }
    Instant then = told.again();
    if (then != null && (again == null || then.isAfter(again))) {
      again = then;
    }
  }

  void failed(String line) {
    failed++;
    trouble = trouble == null ? line : trouble;
  }

  /** The source could not be read, for a reason of our own. */
  void broken(String line) {
    failed(line);
    error = line;
  }

  Reading reading(Instant at) {
    Reading last = watch.last();
    int before = last == null ? 0 : last.failures();
    return new Reading(
        at, added, changed, known, failed, error, error == null ? 0 : before + 1, again, trouble);
  }
}
