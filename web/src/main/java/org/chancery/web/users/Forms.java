package org.chancery.web.users;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import org.chancery.record.account.AccountName;
import org.chancery.web.Problem;
import org.chancery.web.account.PasswordRules;
import org.chancery.web.view.Message;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;

/** What pages with forms share: routes in each language, fields, and what could not be done. */
public final class Forms {

  private Forms() {}

  /** A page in every language. */
  public static void get(RoutesConfig routes, String path, Handler handler, RouteRole role) {
    Texts.LANGUAGES.forEach(language -> routes.get("/" + language + path, handler, role));
  }

  /** What a page's form is sent to, in every language. */
  public static void post(RoutesConfig routes, String path, Handler handler, RouteRole role) {
    Texts.LANGUAGES.forEach(language -> routes.post("/" + language + path, handler, role));
  }

  /** A field of a form; empty where it was not sent. */
  public static String field(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value;
  }

  /** Goes on to a page in the language of this one. */
  public static void goTo(Context request, String page) {
    request.redirect("/" + Tongue.of(request).language() + page, HttpStatus.SEE_OTHER);
  }

  /**
   * What to tell people of a problem that a form can mend; the answer gets the problem's status and
   * headers.
   *
   * @throws Problem the same, where it cannot
   */
  public static Message refused(Context request, Problem problem) {
    Message message = Message.bad(explained(Tongue.of(request), problem));
    request.status(problem.status());
    problem.headers().forEach(request::header);
    return message;
  }

  private static String explained(Texts texts, Problem problem) {
    return switch (problem.slug()) {
      case "name-taken", "last-administrator", "source-known" ->
          texts.get("account.problem." + problem.slug());
      case "too-many" ->
          texts.get("account.problem.too-many", problem.more().getOrDefault("seconds", ""));
      case "invalid" -> invalid(texts, problem);
      default -> throw problem;
    };
  }

  private static String invalid(Texts texts, Problem problem) {
    Object field = problem.more().get("field");
    Object fault = problem.more().get("fault");
    String key = "account.problem." + field + (fault == null ? "" : "." + fault);
    return texts.get(
        key, PasswordRules.SHORTEST, PasswordRules.LONGEST, AccountName.LONGEST, problem.detail());
  }
}
