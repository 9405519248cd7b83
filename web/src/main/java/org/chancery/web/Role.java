package org.chancery.web;

import io.javalin.security.RouteRole;
import java.util.Locale;

/**
 * What somebody may do, each role all that those before it may. A route declares the one that it
 * demands, or {@link Anybody}, as the health and the page to sign in do; a route that declares
 * neither is for nobody.
 */
public enum Role implements RouteRole {
  /** Reads everything. Where reading is open, anybody is a reader. */
  READER,
  /** Judges claims. */
  REVIEWER,
  /** Keeps accounts and sources. */
  ADMINISTRATOR;

  /** Whether who has this role may do what {@code demanded} asks for. */
  public boolean covers(Role demanded) {
    return compareTo(demanded) >= 0;
  }

  /** As it is stored and shown to programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
