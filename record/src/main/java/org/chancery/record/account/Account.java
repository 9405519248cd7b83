package org.chancery.record.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in.
 *
 * @param id never given to another
 * @param name as {@link AccountName} spells it
 * @param secret hash of the password with its parameters, or null where another server vouches
 * @param disabled since when it may not be used, or null where it may
 */
public record Account(
    long id,
    String name,
    Role role,
    @Nullable String secret,
    Instant created,
    @Nullable Instant disabled) {

  /** Whether it may be used. */
  public boolean active() {
    return disabled == null;
  }

  /** Hides the hash: what is printed ends in logs. */
  @Override
  public String toString() {
    return "Account[%d %s %s%s]".formatted(id, name, role, active() ? "" : " disabled");
  }
}
