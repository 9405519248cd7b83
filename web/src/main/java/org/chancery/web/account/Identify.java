package org.chancery.web.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request: by its token, else by its cookie. A token that holds no more is
 * refused, so that a program learns of it; a session that ended is nobody's.
 */
public final class Identify implements Part {

  private static final String BEARER = "Bearer ";

  private final SessionKeeper keeper;
  private final Cookies cookies;

  public Identify(SessionKeeper keeper, Cookies cookies) {
    this.keeper = keeper;
    this.cookies = cookies;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before(this::identify);
  }

  private void identify(Context request) {
    @Nullable String shown = request.header("Authorization");
    if (shown != null) {
      Live live = byToken(shown).orElseThrow(Identify::unknown);
      Identity.set(request, live);
      return;
    }
    cookies
        .session(request)
        .flatMap(keeper::bySession)
        .ifPresent(live -> Identity.set(request, live));
  }

  private Optional<Live> byToken(String shown) {
    return shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? keeper.byToken(shown.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  private static Problem unknown() {
    return Problem.of(401, "token", "No such token", "The token is unknown, expired or revoked.")
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }
}
