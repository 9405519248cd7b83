package org.chancery.record.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.record.account.By;
import org.jspecify.annotations.Nullable;

/**
 * The sources that servers read by themselves. Changes by people are noted in the audit log in the
 * same transaction; readings are not.
 */
public interface Watches {

  /** All, by address. */
  List<WatchedSource> all();

  Optional<WatchedSource> watch(long id);

  /**
   * Adds one.
   *
   * @return empty where the address is there already
   */
  Optional<WatchedSource> add(String address, @Nullable String kind, Duration every, By by);

  /**
   * Leaves one alone, or takes it up again.
   *
   * @return false where there is no such source; so do the next two
   */
  boolean paused(long id, boolean paused, By by);

  /** Has one read before its time. */
  boolean want(long id, By by);

  /** Forgets one; what was read from it stays. */
  boolean remove(long id, By by);

  /**
   * Takes the leave to read one.
   *
   * @param reader who reads, by a name that nobody else has
   * @return false where somebody else has it, or there is no such source
   */
  boolean lease(long id, String reader, Instant now, Instant until);

  /**
   * Keeps the leave for longer.
   *
   * @return false where it was lost: somebody else may read by now
   */
  boolean renew(long id, String reader, Instant until);

  /**
   * Gives the leave back with what came of it.
   *
   * @return false where it was lost; nothing is written then
   */
  boolean ended(long id, String reader, Reading reading);
}
