package org.chancery.web.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chancery.record.account.By;
import org.chancery.record.watch.WatchedSource;
import org.chancery.record.watch.Watches;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** Changes watched sources, in the same way for pages and programs. */
public final class SourceKeeping {

  private final Watches watches;
  private final SourceRules rules;
  private final InstantSource clock;

  public SourceKeeping(Watches watches, SourceRules rules, InstantSource clock) {
    this.watches = watches;
    this.rules = rules;
    this.clock = clock;
  }

  List<WatchedSource> all() {
    return watches.all();
  }

  InstantSource clock() {
    return clock;
  }

  WatchedSource watch(long id) {
    return watches.watch(id).orElseThrow(() -> missing(id));
  }

  WatchedSource add(String address, @Nullable String kind, long minutes, By by) {
    return watches
        .add(rules.address(address), SourceRules.kind(kind), SourceRules.every(minutes), by)
        .orElseThrow(
            () ->
                Problem.of(
                    409, "source-known", "The source is known", "That source is there already."));
  }

  void paused(long id, boolean paused, By by) {
    demand(watches.paused(id, paused, by), id);
  }

  void want(long id, By by) {
    demand(watches.want(id, by), id);
  }

  void remove(long id, By by) {
    demand(watches.remove(id, by), id);
  }

  private static void demand(boolean there, long id) {
    if (!there) {
      throw missing(id);
    }
  }

  private static Problem missing(long id) {
    return Problem.missing("source " + id);
  }

  /** What a source does just now. */
  enum State {
    RUNNING,
    PAUSED,
    WAITING
  }

  State state(WatchedSource watch) {
    if (watch.running(clock.instant())) {
      return State.RUNNING;
    }
    return watch.paused() == null ? State.WAITING : State.PAUSED;
  }

  /** When it is read next; empty where it is paused. */
  Optional<Instant> next(WatchedSource watch) {
    if (watch.paused() != null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Instant next = watch.wanted() != null ? now : Scheduler.next(watch);
    return Optional.of(next.isBefore(now) ? now : next);
  }
}
