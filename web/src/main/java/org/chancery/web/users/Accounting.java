package org.chancery.web.users;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.AccountName;
import org.chancery.record.account.Accounts.Changed;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.account.Token;
import org.chancery.web.Problem;
import org.chancery.web.account.PasswordRules;
import org.chancery.web.account.Passwords;
import org.chancery.web.account.Secrets;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Changes accounts, in the same way for pages and programs; what cannot be done is a problem. */
public final class Accounting {

  /** Tokens end, so that forgotten ones do. */
  static final int LONGEST_TOKEN_DAYS = 366;

  private final Access access;
  private final Passwords passwords;

  public Accounting(Access access, Passwords passwords) {
    this.access = access;
    this.passwords = passwords;
  }

  /**
   * Makes an account.
   *
   * @param password or null where another server will vouch for them
   */
  public Account add(String name, Role role, @Nullable String password, By by) {
    String spelled = name(name);
    String hash = password == null ? null : hash(password, spelled);
    return access
        .accounts()
        .add(spelled, role, hash, by)
        .orElseThrow(
            () ->
                Problem.of(409, "name-taken", "The name is taken", "There is a " + spelled + "."));
  }

  private static String name(String written) {
    try {
      return AccountName.of(written);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("name", String.valueOf(e.getMessage()));
    }
  }

  /** Gives an account another role. */
  public void role(long id, Role role, By by) {
    done(access.accounts().role(id, role, by), id);
  }

  /** Lets an account be used no more, or again. */
  public void disabled(long id, boolean disabled, By by) {
    done(access.accounts().disabled(id, disabled, by), id);
  }

  /** Gives an account another password, and ends its sessions. */
  public void password(long id, String password, By by) {
    String hash = hash(password, account(id).name());
    done(access.accounts().secret(id, hash, by), id);
  }

  /** An account that is there. */
  public Account account(long id) {
    return access.accounts().account(id).orElseThrow(() -> Problem.missing("account " + id));
  }

  private String hash(String password, String name) {
    Optional<PasswordRules.Fault> fault = PasswordRules.fault(password, name);
    if (fault.isPresent()) {
      throw Problem.invalid("password", reason(fault.get()))
          .with("fault", fault.get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return passwords.hash(password).orElseThrow(() -> Guard.later(Duration.ofSeconds(5)));
  }

  private static String reason(PasswordRules.Fault fault) {
    return switch (fault) {
      case TOO_SHORT -> "has fewer than " + PasswordRules.SHORTEST + " characters";
      case TOO_LONG -> "has more than " + PasswordRules.LONGEST + " characters";
      case COMMON -> "is among those that are guessed first";
    };
  }

  private static void done(Changed changed, long id) {
    switch (changed) {
      case DONE -> {}
      case UNKNOWN -> throw Problem.missing("account " + id);
      case LAST_ADMINISTRATOR ->
          throw Problem.of(
              409,
              "last-administrator",
              "The last administrator",
              "Nobody would be left to keep the accounts.");
    }
  }

  /**
   * A token with its secret, which is told once.
   *
   * @param secret what a program shows
   */
  public record Fresh(Token token, String secret) {}

  /**
   * Makes a token.
   *
   * @param role at most that of the account
   * @param days that it holds
   */
  public Fresh token(Account account, String name, Role role, int days, By by) {
    if (name.isBlank() || name.length() > AccountName.LONGEST) {
      throw Problem.invalid("name", "has 1 to " + AccountName.LONGEST + " characters");
    }
    if (days < 1 || days > LONGEST_TOKEN_DAYS) {
      throw Problem.invalid("days", "is not between 1 and " + LONGEST_TOKEN_DAYS);
    }
    if (!account.role().covers(role)) {
      throw Problem.invalid("role", "is more than the account has");
    }
    String secret = SessionKeeper.tokenSecret();
    Token token =
        access
            .tokens()
            .add(
                Secrets.hash(secret),
                account.id(),
                name,
                role,
                by.at().plus(Duration.ofDays(days)),
                by);
    return new Fresh(token, secret);
  }

  /** Lets a token hold no more. */
  public void revoke(Account account, long id, By by) {
    if (!access.tokens().revoke(account.id(), id, by)) {
      throw Problem.missing("token " + id);
    }
  }

  /** A role as programs and forms write it. */
  public static Role role(@Nullable String word) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
        return role;
      }
    }
    throw Problem.invalid("role", "is none of reader, reviewer, administrator");
  }
}
