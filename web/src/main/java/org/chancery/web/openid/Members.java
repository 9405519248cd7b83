package org.chancery.web.openid;

import java.util.Optional;
import org.chancery.record.account.Account;
import org.chancery.record.account.AccountName;
import org.chancery.record.account.Accounts;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;

/**
 * Finds the account of whom a provider vouches for: by issuer and subject alone. Names and e-mail
 * addresses are what people, and sometimes strangers, say of themselves.
 */
final class Members {

  /** Names that are tried where one is taken. */
  private static final int TRIES = 100;

  private final Accounts accounts;
  private final ProviderSettings settings;

  Members(Accounts accounts, ProviderSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  /** The account to sign in as, made or given another role if need be. */
  Account account(Vouched vouched, By by) throws NotVouched {
    Optional<Role> role = settings.role(vouched.roles());
    if (role.isEmpty()) {
      throw new NotVouched("has no role here");
    }
    Optional<Account> linked = accounts.linked(vouched.issuer(), vouched.subject());
    if (linked.isEmpty() && !settings.create()) {
      throw new NotVouched("is nobody here");
    }
    Account account = linked.isPresent() ? linked.get() : made(vouched, role.get(), by);
    if (!account.active()) {
      throw new NotVouched("may not sign in any more");
    }
    return settings.roleClaim() == null ? account : level(account, role.get(), by);
  }

  /** Gives the role that the provider tells now; the last administrator keeps theirs. */
  private Account level(Account account, Role role, By by) {
    if (account.role() != role) {
      accounts.role(account.id(), role, by);
    }
    return accounts.account(account.id()).orElse(account);
  }

  /** Never an account that is there: that its name is the same says nothing. */
  private Account made(Vouched vouched, Role role, By by) throws NotVouched {
    String wished = wished(vouched);
    for (int i = 1; i <= TRIES; i++) {
      String name = i == 1 ? wished : wished + "-" + i;
      Optional<Account> made = accounts.add(name, role, null, by);
      if (made.isPresent()) {
        accounts.link(made.get().id(), vouched.issuer(), vouched.subject(), by);
        return made.get();
      }
    }
    throw new NotVouched("finds no name");
  }

  private static String wished(Vouched vouched) {
    try {
      String name = AccountName.of(vouched.name());
      return name.length() > AccountName.LONGEST - 4 ? "user" : name;
    } catch (IllegalArgumentException e) {
      return "user";
    }
  }
}
