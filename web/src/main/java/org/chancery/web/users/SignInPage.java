package org.chancery.web.users;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.chancery.web.Anybody;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.account.Live;
import org.chancery.web.account.SignIn;
import org.chancery.web.guard.Client;
import org.chancery.web.guard.Guard;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Message;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** Signing in with a name and a password, and out again. */
public final class SignInPage implements Part {

  private final SignIn signIn;
  private final Sessions sessions;
  private final String provider;

  /**
   * @param provider what people call the other server that may vouch for them, or empty for none
   */
  public SignInPage(SignIn signIn, Sessions sessions, String provider) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.provider = provider;
  }

  /**
   * What the page shows.
   *
   * @param next the page to go on to
   */
  public record View(String name, String next, String provider, Message message) {}

  @Override
  public void add(RoutesConfig routes) {
    Forms.get(routes, "/sign-in", this::show, Anybody.ANYBODY);
    Forms.post(routes, "/sign-in", this::attempt, Anybody.ANYBODY);
    routes.post("/sign-out", this::leave, Anybody.ANYBODY);
    routes.post("/sign-out/everywhere", this::leaveEverywhere, Anybody.ANYBODY);
  }

  private void show(Context request) {
    String next = request.queryParam("next");
    boolean refused = request.queryParam("refused") != null;
    Texts texts = Tongue.of(request);
    Message message =
        refused ? Message.bad(texts.get("account.sign-in.not-vouched")) : Message.NONE;
    show(request, new View("", next == null ? "" : next, provider, message));
  }

  private void attempt(Context request) {
    String name = Forms.field(request, "name");
    String next = Forms.field(request, "next");
    Texts texts = Tongue.of(request);
    String from = Client.of(request).address();
    switch (signIn.attempt(name, Forms.field(request, "password"), from)) {
      case SignIn.Outcome.Done(var account) -> {
        sessions.begin(request, account);
        request.redirect(safe(next, texts.language()), HttpStatus.SEE_OTHER);
      }
      case SignIn.Outcome.Refused refused -> {
        request.status(401);
        Message message = Message.bad(texts.get("account.sign-in.refused"));
        show(request, new View(name, next, provider, message));
      }
      case SignIn.Outcome.Later(var pause) -> {
        Message message = Forms.refused(request, Guard.later(pause));
        show(request, new View(name, next, provider, message));
      }
    }
  }

  private static void show(Context request, View view) {
    Frame frame = Frame.of(request, Tongue.of(request).get("account.sign-in"), "");
    request.header("Cache-Control", "no-store");
    Views.show(request, "sign-in", frame, view);
  }

  /** A page of ours; the first page where it is anything else. */
  public static String safe(String next, String language) {
    boolean ours =
        next.startsWith("/")
            && !next.startsWith("//")
            && next.chars().allMatch(c -> c > ' ' && c != '\\' && c < 0x7F);
    return ours ? next : "/" + language + "/";
  }

  private void leave(Context request) {
    sessions.leave(request);
    Forms.goTo(request, "/");
  }

  private void leaveEverywhere(Context request) {
    if (Identity.of(request).orElse(null) instanceof Live live && live.browser()) {
      sessions.leaveEverywhere(request, live.account());
    }
    Forms.goTo(request, "/sign-in");
  }
}
