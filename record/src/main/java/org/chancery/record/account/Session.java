package org.chancery.record.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A browser that is signed in.
 *
 * @param hash SHA-256 of its secret, in hexadecimal digits
 * @param account id of who signed in
 * @param opened when they did
 * @param seen when it was last used, to the minute or so
 * @param expires when it ends however much it is used
 */
public record Session(String hash, long account, Instant opened, Instant seen, Instant expires) {

  public Session {
    opened = opened.truncatedTo(ChronoUnit.MICROS);
    seen = seen.truncatedTo(ChronoUnit.MICROS);
    expires = expires.truncatedTo(ChronoUnit.MICROS);
  }
}
