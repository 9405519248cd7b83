package org.chancery.record.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows in place of a password.
 *
 * @param id never given to another
 * @param account whose it is
 * @param name what its owner calls it
 * @param role the most that it may do; never more than its account may
 * @param revoked since when it holds no more, or null
 */
public record Token(
    long id,
    long account,
    String name,
    Role role,
    Instant created,
    Instant expires,
    @Nullable Instant revoked) {

  public Token {
    name = OneLine.of(name.strip());
    created = created.truncatedTo(ChronoUnit.MICROS);
    expires = expires.truncatedTo(ChronoUnit.MICROS);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a token needs a name");
    }
  }

  /** Whether it holds. */
  public boolean holds(Instant now) {
    return revoked == null && now.isBefore(expires);
  }
}
