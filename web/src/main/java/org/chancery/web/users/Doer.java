package org.chancery.web.users;

import io.javalin.http.Context;
import java.time.InstantSource;
import org.chancery.record.account.By;
import org.chancery.web.Identity;
import org.chancery.web.Problem;
import org.chancery.web.account.Live;
import org.chancery.web.guard.Client;

/** Who does something by a request. */
public final class Doer {

  private Doer() {}

  /** Signs what is done now. */
  public static By of(Context request, InstantSource clock) {
    String name = Identity.of(request).map(Identity::name).orElse("");
    return new By(clock.instant(), name, Client.of(request).address());
  }

  /**
   * The account of who sends a request.
   *
   * @throws Problem where nobody signed in
   */
  static Live live(Context request) {
    return Identity.of(request)
        .map(who -> who instanceof Live live ? live : null)
        .orElseThrow(Problem::unidentified);
  }

  /**
   * The same, of who signed in at a browser: what a program may not do with a token, since whoever
   * finds a token must not be able to make it last.
   *
   * @throws Problem where nobody signed in, or a program sends this
   */
  static Live browser(Context request) {
    Live live = live(request);
    if (!live.browser()) {
      throw Problem.forbidden("This is done in a browser, not with a token.");
    }
    return live;
  }
}
