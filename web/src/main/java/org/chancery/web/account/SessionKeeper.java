package org.chancery.web.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.Session;
import org.chancery.record.account.Token;

/**
 * Opens sessions and finds whose a secret is. A session ends when it was not used for a while, and
 * after a day or so however much it is used; when its account may do less, it is gone already.
 */
public final class SessionKeeper {

  /** Programs that look for lost secrets know ours by this. */
  public static final String TOKEN_PREFIX = "chancery_";

  /** How exactly the last use is known: every note of it is a write. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final Access access;
  private final InstantSource clock;
  private final Lifetimes lifetimes;

  /**
   * How long sessions last.
   *
   * @param idle without being used
   * @param absolute in all
   */
  public record Lifetimes(Duration idle, Duration absolute) {

    public static final Lifetimes DEFAULT =
        new Lifetimes(Duration.ofHours(2), Duration.ofHours(12));

    public Lifetimes {
      if (!idle.isPositive() || absolute.compareTo(idle) < 0) {
        throw new IllegalArgumentException(
            "sessions that last %s, idle %s".formatted(absolute, idle));
      }
    }
  }

  public SessionKeeper(Access access, InstantSource clock, Lifetimes lifetimes) {
    this.access = access;
    this.clock = clock;
    this.lifetimes = lifetimes;
  }

  /** Opens a session under a fresh secret, which is for the browser alone. */
  public String open(Account account) {
    String secret = Secrets.fresh();
    Instant now = clock.instant();
    access
        .sessions()
        .open(
            new Session(
                Secrets.hash(secret), account.id(), now, now, now.plus(lifetimes.absolute())));
    return secret;
  }

  /** Whose session a secret is of; empty where it is of none that lasts. */
  public Optional<Live> bySession(String secret) {
    return access
        .sessions()
        .find(Secrets.hash(secret))
        .filter(this::lasts)
        .flatMap(session -> live(session, secret));
  }

  private boolean lasts(Session session) {
    Instant now = clock.instant();
    return now.isBefore(session.expires()) && now.isBefore(session.seen().plus(lifetimes.idle()));
  }

  private Optional<Live> live(Session session, String secret) {
    Optional<Account> account =
        access.accounts().account(session.account()).filter(Account::active);
    Instant now = clock.instant();
    if (account.isPresent() && session.seen().plus(NOTED).isBefore(now)) {
      access.sessions().seen(session.hash(), now);
    }
    return account.map(
        a -> new Live(a, a.role(), session.hash(), Secrets.derived(secret, "forms")));
  }

  /** Whose token this is; empty where it is none that holds. */
  public Optional<Live> byToken(String secret) {
    if (!secret.startsWith(TOKEN_PREFIX)) {
      return Optional.empty();
    }
    return access
        .tokens()
        .find(Secrets.hash(secret))
        .filter(token -> token.holds(clock.instant()))
        .flatMap(this::live);
  }

  private Optional<Live> live(Token token) {
    return access
        .accounts()
        .account(token.account())
        .filter(Account::active)
        .map(account -> new Live(account, account.role().lesser(token.role()), "", ""));
  }

  /** A fresh secret for a token. */
  public static String tokenSecret() {
    return TOKEN_PREFIX + Secrets.fresh();
  }
}
