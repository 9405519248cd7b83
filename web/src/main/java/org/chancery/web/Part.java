package org.chancery.web;

import io.javalin.config.RoutesConfig;

/**
 * A part of the server: some routes with what they demand, or handlers before and after those of
 * others. Handlers run in the order in which the parts were named.
 *
 * <pre>{@code
 * routes.get("/documents/{id}", this::show, Role.READER);
 * }</pre>
 */
@FunctionalInterface
public interface Part {

  /** Adds the part's routes and handlers; called once, before the server starts. */
  void add(RoutesConfig routes);
}
