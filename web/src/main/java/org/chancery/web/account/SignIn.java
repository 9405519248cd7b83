package org.chancery.web.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.AccountName;
import org.chancery.record.account.By;

/**
 * Takes a name and a password and says whose they are. What is refused is refused in one way,
 * whether the name is not there, has no password, may not be used, or the password is wrong.
 */
public final class SignIn {

  /** Failures of one name from one address before it waits. */
  private static final int FREE_PAIR = 5;

  /** Failures from one address, whatever the names. */
  private static final int FREE_ADDRESS = 20;

  /** Failures of one name from everywhere: NIST allows a hundred. */
  private static final int FREE_NAME = 50;

  private static final int REMEMBERED = 20_000;
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Access access;
  private final Passwords passwords;
  private final InstantSource clock;
  private final Backoff pairs = new Backoff(FREE_PAIR, REMEMBERED, FORGOTTEN);
  private final Backoff addresses = new Backoff(FREE_ADDRESS, REMEMBERED, FORGOTTEN);
  private final Backoff names = new Backoff(FREE_NAME, REMEMBERED, FORGOTTEN);

  public SignIn(Access access, Passwords passwords, InstantSource clock) {
    this.access = access;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is them. */
    record Done(Account account) implements Outcome {}

    /** It is nobody, or not them. */
    record Refused() implements Outcome {}

    /**
     * Too many failed, or too many try at once.
     *
     * @param pause how long to wait
     */
    record Later(Duration pause) implements Outcome {}
  }

  /**
   * Tries to sign in; every try is in the audit log.
   *
   * @param from the network address that asks
   */
  public Outcome attempt(String written, String password, String from) {
    Instant now = clock.instant();
    String name = shortened(AccountName.spelled(shortened(written)));
    String network = Networks.of(from);
    Keys keys = new Keys(name + " " + network, network, name);
    Duration pause = pause(keys, now);
    if (pause.isPositive()) {
      return new Outcome.Later(pause);
    }
    failed(keys, now);
    Optional<Account> account = access.accounts().named(name);
    String hash = account.filter(Account::active).map(Account::secret).orElse(null);
    return switch (passwords.check(shortened(password), hash)) {
      case BUSY -> {
        takenBack(keys);
        yield new Outcome.Later(Duration.ofSeconds(5));
      }
      case WRONG -> {
        access.audit().note(new By(now, "", from), "login.failed", name, "");
        yield new Outcome.Refused();
      }
      case RIGHT -> done(account.orElseThrow(), password, keys, new By(now, name, from));
    };
  }

  private Outcome done(Account account, String password, Keys keys, By by) {
    pairs.forgiven(keys.pair());
    names.forgiven(keys.name());
    addresses.takenBack(keys.address());
    String hash = account.secret();
    if (hash != null && passwords.weak(hash)) {
      passwords
          .hash(password)
          .ifPresent(strong -> access.accounts().rehashed(account.id(), hash, strong));
    }
    access.audit().note(by, "login", account.name(), "password");
    return new Outcome.Done(account);
  }

  /**
   * Whether the password is that of somebody who is signed in already; wrong ones count as well.
   */
  public Outcome again(Account account, String password, String from) {
    return attempt(account.name(), password, from);
  }

  private Duration pause(Keys keys, Instant now) {
    return Stream.of(
            pairs.pause(keys.pair(), now),
            addresses.pause(keys.address(), now),
            names.pause(keys.name(), now))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private void failed(Keys keys, Instant now) {
    pairs.failed(keys.pair(), now);
    addresses.failed(keys.address(), now);
    names.failed(keys.name(), now);
  }

  private void takenBack(Keys keys) {
    pairs.takenBack(keys.pair());
    addresses.takenBack(keys.address());
    names.takenBack(keys.name());
  }

  /** What failures are counted by. */
  private record Keys(String pair, String address, String name) {}

  /** What is longer than any name or password is wrong anyhow, and need not be worked on. */
  private static String shortened(String written) {
    int most = PasswordRules.LONGEST * 2;
    return written.length() <= most ? written : written.substring(0, most);
  }
}
