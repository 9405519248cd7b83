package org.chancery.web;

import io.javalin.http.Context;

/** Shows a problem to people. */
@FunctionalInterface
public interface ProblemPage {

  /** Fills the answer; its status and headers are set already. */
  void show(Context request, Problem problem);
}
