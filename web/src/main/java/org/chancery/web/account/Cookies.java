package org.chancery.web.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The cookies that a browser keeps for us: no script reads them, other sites do not send them, and
 * by https they have the prefix {@code __Host-}, so that no neighbouring host can set them.
 */
public final class Cookies {

  private static final String SESSION = "chancery";

  private final Predicate<Context> secure;

  /**
   * @param secure whether a request came by https
   */
  public Cookies(Predicate<Context> secure) {
    this.secure = secure;
  }

  /** The secret of the session that a browser shows. */
  public Optional<String> session(Context request) {
    return get(request, SESSION);
  }

  /** Lets the browser keep a session until it is closed. */
  public void keepSession(Context request, String secret) {
    keep(request, SESSION, secret, -1);
  }

  /** Lets the browser forget it. */
  public void dropSession(Context request) {
    keep(request, SESSION, "", 0);
  }

  /** Any other cookie of ours. */
  public Optional<String> get(Context request, String name) {
    return Optional.ofNullable(request.cookie(full(request, name))).filter(v -> !v.isEmpty());
  }

  /**
   * Keeps any other.
   *
   * @param seconds how long; -1 until the browser is closed, 0 to forget it
   */
  public void keep(Context request, String name, String value, int seconds) {
    boolean https = secure.test(request);
    Cookie cookie =
        new Cookie(full(request, name), value, "/", seconds, https, true, null, SameSite.LAX);
    request.cookie(cookie);
  }

  private String full(Context request, String name) {
    return secure.test(request) ? "__Host-" + name : name;
  }
}
