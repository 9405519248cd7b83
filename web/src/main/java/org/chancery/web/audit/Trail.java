package org.chancery.web.audit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.record.account.AuditLog;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.users.Doer;

/**
 * Notes whatever a reviewer or administrator changes by any route, whoever wrote the route. What
 * changes accounts is noted by the store itself, in the same transaction, and not once more here.
 */
public final class Trail implements Part {

  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS, HandlerType.TRACE);

  private static final Pattern TOLD = Pattern.compile("/(api/v1|[a-z]{2})/(users|sources)(/.*)?");

  private final AuditLog log;
  private final InstantSource clock;

  public Trail(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.afterMatched(this::note);
  }

  private void note(Context request) {
    Set<RouteRole> demanded = request.routeRoles();
    boolean changes =
        !READING.contains(request.method())
            && (demanded.contains(Role.REVIEWER) || demanded.contains(Role.ADMINISTRATOR));
    if (changes && request.statusCode() < 400 && !told(request.path())) {
      Identity.of(request)
          .ifPresent(
              who ->
                  log.note(
                      Doer.of(request, clock),
                      request.method().name().toLowerCase(Locale.ROOT),
                      request.path(),
                      String.valueOf(request.statusCode())));
    }
  }

  /** Whether the store notes it: accounts and sources, by pages in any language or by program. */
  private static boolean told(String path) {
    return TOLD.matcher(path).matches();
  }
}
