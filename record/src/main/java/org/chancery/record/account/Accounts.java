package org.chancery.record.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a store. Every change is noted in the {@link AuditLog} in the same transaction,
 * and whoever may do less after it is signed out everywhere.
 */
public interface Accounts {

  Optional<Account> account(long id);

  /** By name, in whatever spelling. */
  Optional<Account> named(String name);

  /** All, by name. */
  List<Account> all();

  /**
   * Makes one.
   *
   * @param secret hash of a password, or null where there is none
   * @return empty where the name is taken
   * @throws IllegalArgumentException where the name cannot be one
   */
  Optional<Account> add(String name, Role role, @Nullable String secret, By by);

  /** Gives another role; ends its sessions. */
  Changed role(long id, Role role, By by);

  /** Lets it be used no more, or again; ends its sessions and, when disabled, its tokens. */
  Changed disabled(long id, boolean disabled, By by);

  /** Sets another password; ends its sessions. */
  Changed secret(long id, String secret, By by);

  /** Writes the hash of the same password with other parameters, if nobody changed it meanwhile. */
  void rehashed(long id, String old, String secret);

  /** The account that somebody at an OpenID provider is; never found by e-mail or name. */
  Optional<Account> linked(String issuer, String subject);

  /**
   * Says that somebody at a provider is this account.
   *
   * @return false where they are another account already
   */
  boolean link(long id, String issuer, String subject, By by);

  /** What came of a change. */
  enum Changed {
    DONE,
    /** There is no such account. */
    UNKNOWN,
    /** Nobody would be left to keep the accounts. */
    LAST_ADMINISTRATOR
  }
}
