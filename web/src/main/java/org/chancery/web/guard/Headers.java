package org.chancery.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.chancery.web.Part;

/**
 * What every answer tells browsers to refuse. Nothing is run that does not come from here as a file
 * of its own, so that words of a document can never become a script.
 */
public final class Headers implements Part {

  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String FEATURES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  private static final String YEAR_OF_HTTPS = "max-age=31536000";

  @Override
  public void add(RoutesConfig routes) {
    routes.before(Headers::set);
  }

  /** Set before the route, which may say otherwise of itself, and before anything can fail. */
  private static void set(Context request) {
    request.header("Content-Security-Policy", CONTENT);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    request.header("Referrer-Policy", "same-origin");
    request.header("Permissions-Policy", FEATURES);
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "private, no-cache");
  }

  /** For those who came by https: that they always should. Comes after the guard. */
  public static Part https() {
    return routes ->
        routes.before(
            request -> {
              if (Client.of(request).secure()) {
                request.header("Strict-Transport-Security", YEAR_OF_HTTPS);
              }
            });
  }
}
