package org.chancery.record.account;

import java.time.Instant;
import java.util.Optional;

/** The sessions of a store, expired ones among them: who asks looks at the times. */
public interface Sessions {

  /** Keeps one, and drops those that expired before it was opened. */
  void open(Session session);

  Optional<Session> find(String hash);

  /** Notes that one is in use. */
  void seen(String hash, Instant at);

  void close(String hash);

  /**
   * Closes all of an account.
   *
   * @return how many there were
   */
  int closeAll(long account);
}
