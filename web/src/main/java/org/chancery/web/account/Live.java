package org.chancery.web.account;

import org.chancery.record.account.Account;
import org.chancery.record.account.Role;
import org.chancery.web.Identity;

/**
 * Who sends a request, and by what they show it.
 *
 * @param account theirs, as it is now
 * @param allowed the most that they may do this way
 * @param session hash of the session's secret, or empty where a token was shown
 * @param csrf what forms of this session carry, or empty where a token was shown
 */
public record Live(Account account, Role allowed, String session, String csrf) implements Identity {

  @Override
  public String name() {
    return account.name();
  }

  @Override
  public org.chancery.web.Role role() {
    return org.chancery.web.Role.valueOf(allowed.name());
  }

  /** Whether a browser with a cookie sends it, rather than a program with a token. */
  public boolean browser() {
    return !session.isEmpty();
  }
}
