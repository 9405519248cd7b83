package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.view.Texts;

/** Pages of one sort; every page stands under each language's path. */
interface Page extends Part {

  /** Adds a page for readers. */
  static void get(RoutesConfig routes, String path, Handler handler) {
    get(routes, path, Role.READER, handler);
  }

  /** Adds a page. */
  static void get(RoutesConfig routes, String path, Role role, Handler handler) {
    for (String language : Texts.LANGUAGES) {
      routes.get("/" + language + path, handler, role);
    }
  }

  /** Adds what a form of a page does. */
  static void post(RoutesConfig routes, String path, Role role, Handler handler) {
    for (String language : Texts.LANGUAGES) {
      routes.post("/" + language + path, handler, role);
    }
  }
}
