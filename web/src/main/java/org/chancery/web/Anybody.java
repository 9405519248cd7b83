package org.chancery.web;

import io.javalin.security.RouteRole;

/** What a route declares that is for anybody, signed in or not, also where reading is closed. */
public enum Anybody implements RouteRole {
  ANYBODY
}
