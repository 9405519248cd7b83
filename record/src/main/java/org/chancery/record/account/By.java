package org.chancery.record.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who acts, when and from where; every change of an account is signed with it.
 *
 * @param at cut to microseconds, which every store keeps
 * @param who name of an account, or empty where nobody is signed in
 * @param from a network address, or the name of a program on this machine
 */
public record By(Instant at, String who, String from) {

  public By {
    at = at.truncatedTo(ChronoUnit.MICROS);
    who = OneLine.of(who);
    from = OneLine.of(from);
  }
}
