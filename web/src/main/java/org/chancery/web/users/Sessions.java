package org.chancery.web.users;

import io.javalin.http.Context;
import java.time.InstantSource;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.web.Identity;
import org.chancery.web.account.Cookies;
import org.chancery.web.account.Live;
import org.chancery.web.account.SessionKeeper;

/** Begins and ends the sessions of browsers. */
public final class Sessions {

  private final Access access;
  private final SessionKeeper keeper;
  private final Cookies cookies;
  private final InstantSource clock;

  public Sessions(Access access, SessionKeeper keeper, Cookies cookies, InstantSource clock) {
    this.access = access;
    this.keeper = keeper;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** Begins one under a fresh secret; what the browser had before is worth nothing any more. */
  public void begin(Context request, Account account) {
    end(request);
    cookies.keepSession(request, keeper.open(account));
  }

  /** Ends the one that sends this; nothing happens where there is none. */
  public void end(Context request) {
    cookies.session(request).flatMap(keeper::bySession).map(Live::session).ifPresent(this::close);
    cookies.dropSession(request);
  }

  private void close(String hash) {
    access.sessions().close(hash);
  }

  /** Ends the one that sends this, and says so in the audit log. */
  void leave(Context request) {
    if (Identity.of(request).isPresent()) {
      access.audit().note(Doer.of(request, clock), "logout", "", "");
    }
    end(request);
  }

  /** Ends all of an account. */
  void leaveEverywhere(Context request, Account account) {
    int ended = access.sessions().closeAll(account.id());
    access
        .audit()
        .note(Doer.of(request, clock), "logout.everywhere", account.name(), ended + " sessions");
    cookies.dropSession(request);
  }
}
