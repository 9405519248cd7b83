package org.chancery.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Who sends a request, as a part of the server found out before the route is reached. */
public interface Identity {

  /** The name that judgements are signed with; never blank. */
  String name();

  Role role();

  /** What the forms of this session carry in their field {@code csrf}; empty outside a session. */
  default String csrf() {
    return "";
  }

  /** Says who sends this request. */
  static void set(Context request, Identity identity) {
    request.attribute(Identity.class.getName(), identity);
  }

  /** Who sends this request; empty where nobody signed in. */
  static Optional<Identity> of(Context request) {
    return Optional.ofNullable(request.attribute(Identity.class.getName()));
  }
}
