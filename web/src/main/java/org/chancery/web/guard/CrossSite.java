package org.chancery.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.account.Live;
import org.chancery.web.account.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other sites change nothing in the name of whoever looks at them. What browsers say
 * of where a request comes from must be this site; and whoever has a session must send what only a
 * page of that session knows, as the field {@code csrf} or the header {@code X-Csrf-Token}.
 * Programs with a token are not concerned: no browser sends that by itself.
 */
public final class CrossSite implements Part {

  /** The field of forms. */
  public static final String FIELD = "csrf";

  /** The same for scripts. */
  public static final String HEADER = "X-Csrf-Token";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS, HandlerType.TRACE);

  @Override
  public void add(RoutesConfig routes) {
    routes.before(CrossSite::check);
  }

  /** What the forms of a page carry; empty where nobody has a session. */
  public static String token(Context request) {
    return live(request).map(Live::csrf).orElse("");
  }

  private static Optional<Live> live(Context request) {
    return Identity.of(request)
        .flatMap(who -> who instanceof Live l ? Optional.of(l) : Optional.empty());
  }

  private static void check(Context request) {
    Optional<Live> live = live(request);
    if (SAFE.contains(request.method()) || live.isPresent() && !live.get().browser()) {
      return;
    }
    if (!fromHere(request)) {
      throw Problem.of(403, "cross-site", "Not from here", "Another site sent this.");
    }
    if (live.isPresent() && !known(request, live.get().csrf())) {
      throw Problem.of(
          403, "csrf", "The page is too old", "Load the page anew and send the form once more.");
    }
  }

  private static boolean fromHere(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    return origin == null || origin.equals(Client.of(request).origin());
  }

  private static boolean known(Context request, String csrf) {
    @Nullable String header = request.header(HEADER);
    @Nullable String sent = header != null ? header : field(request);
    return sent != null && Secrets.same(sent, csrf);
  }

  private static @Nullable String field(Context request) {
    String type = request.contentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded")
        ? request.formParam(FIELD)
        : null;
  }
}
