package org.chancery.record.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of a store. Making and revoking one is noted in the {@link AuditLog}. */
public interface Tokens {

  /**
   * Makes one.
   *
   * @param hash SHA-256 of its secret, in hexadecimal digits
   */
  Token add(String hash, long account, String name, Role role, Instant expires, By by);

  /** Expired and revoked ones among them: who asks looks at the times. */
  Optional<Token> find(String hash);

  /** All of an account, the newest first. */
  List<Token> of(long account);

  /**
   * Lets one hold no more.
   *
   * @return false where the account has no such token, or it held no more
   */
  boolean revoke(long account, long id, By by);
}
