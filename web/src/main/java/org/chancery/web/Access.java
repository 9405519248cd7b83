package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a request through to its route, or not: by the role that the route declares. One that
 * declares none lets nobody through: to forget it must not open a door.
 */
public final class Access implements Part {

  private final boolean open;

  /**
   * Guards all routes.
   *
   * @param open whether anybody may read
   */
  public Access(boolean open) {
    this.open = open;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.beforeMatched(this::check);
  }

  private void check(Context request) {
    Set<RouteRole> demanded = request.routeRoles();
    if (demanded.contains(Anybody.ANYBODY)) {
      return;
    }
    Role role =
        demanded.stream()
            .flatMap(one -> one instanceof Role known ? Stream.of(known) : Stream.empty())
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> Problem.forbidden("This is for nobody."));
    if (!may(request, role)) {
      throw Identity.of(request).isEmpty()
          ? Problem.unidentified()
          : Problem.forbidden("This is for the role " + role.word() + ".");
    }
  }

  /** Whether whoever sends this may do what is for a role: pages offer only what they may. */
  public boolean may(Context request, Role role) {
    Optional<Identity> identity = Identity.of(request);
    return open && role == Role.READER
        || identity.isPresent() && identity.get().role().covers(role);
  }
}
