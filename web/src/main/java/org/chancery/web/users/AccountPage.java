package org.chancery.web.users;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.Role;
import org.chancery.record.account.Token;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.account.SignIn;
import org.chancery.web.guard.Client;
import org.chancery.web.guard.Guard;
import org.chancery.web.json.Json;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Message;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** One's own account: password, tokens, sessions. */
public final class AccountPage implements Part {

  private final Access access;
  private final Accounting accounting;
  private final SignIn signIn;
  private final Sessions sessions;
  private final String provider;
  private final InstantSource clock;

  /**
   * @param provider what people call the other server that may vouch for them, or empty for none
   */
  public AccountPage(
      Access access,
      Accounting accounting,
      SignIn signIn,
      Sessions sessions,
      String provider,
      InstantSource clock) {
    this.access = access;
    this.accounting = accounting;
    this.signIn = signIn;
    this.sessions = sessions;
    this.provider = provider;
    this.clock = clock;
  }

  /**
   * What the page shows.
   *
   * @param roles that a token of this account may have, the least first
   * @param secret of the token that was just made, shown this once, or empty
   * @param provider that the account may be linked to, or empty
   */
  public record View(
      Account account,
      List<String> roles,
      List<Line> tokens,
      String secret,
      String provider,
      Message message) {

    public String role() {
      return word(account.role());
    }
  }

  /** A token, and whether it holds. */
  public record Line(Token token, boolean holds) {

    public String role() {
      return word(token.role());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    Forms.get(routes, "/account", r -> show(r, "", Message.NONE), org.chancery.web.Role.READER);
    Forms.post(routes, "/account/password", this::password, org.chancery.web.Role.READER);
    Forms.post(routes, "/account/tokens", this::token, org.chancery.web.Role.READER);
    Forms.post(routes, "/account/tokens/{id}/revoke", this::revoke, org.chancery.web.Role.READER);
  }

  private void show(Context request, String secret, Message message) {
    Account account = Doer.browser(request).account();
    List<Line> tokens =
        access.tokens().of(account.id()).stream()
            .map(token -> new Line(token, token.holds(clock.instant())))
            .toList();
    List<String> roles =
        Arrays.stream(Role.values())
            .filter(role -> account.role().covers(role))
            .map(AccountPage::word)
            .toList();
    Frame frame = Frame.of(request, Tongue.of(request).get("account.own"), "");
    request.header("Cache-Control", "no-store");
    Views.show(
        request, "account", frame, new View(account, roles, tokens, secret, provider, message));
  }

  /** Whoever finds a browser open must not be able to keep its owner out. */
  private void password(Context request) {
    Account account = Doer.browser(request).account();
    Texts texts = Tongue.of(request);
    String old = Forms.field(request, "old");
    switch (signIn.again(account, old, Client.of(request).address())) {
      case SignIn.Outcome.Refused refused -> bad(request, 403, texts.get("account.password.wrong"));
      case SignIn.Outcome.Later(var pause) -> bad(request, Guard.later(pause));
      case SignIn.Outcome.Done done -> change(request, account);
    }
  }

  private void change(Context request, Account account) {
    try {
      String password = Forms.field(request, "new");
      accounting.password(account.id(), password, Doer.of(request, clock));
      sessions.begin(request, account);
      Forms.goTo(request, "/account");
    } catch (Problem problem) {
      bad(request, problem);
    }
  }

  private void token(Context request) {
    Account account = Doer.browser(request).account();
    Texts texts = Tongue.of(request);
    try {
      Accounting.Fresh fresh =
          accounting.token(
              account,
              Forms.field(request, "name"),
              Accounting.role(Forms.field(request, "role")),
              days(Forms.field(request, "days")),
              Doer.of(request, clock));
      show(request, fresh.secret(), Message.done(texts.get("account.token.made")));
    } catch (Problem problem) {
      bad(request, problem);
    }
  }

  private static int days(String written) {
    try {
      return Integer.parseInt(written.strip());
    } catch (NumberFormatException e) {
      throw Problem.invalid("days", "is no number");
    }
  }

  private void revoke(Context request) {
    Account account = Doer.browser(request).account();
    long id = Json.id(request);
    accounting.revoke(account, id, Doer.of(request, clock));
    Forms.goTo(request, "/account");
  }

  private void bad(Context request, Problem problem) {
    show(request, "", Forms.refused(request, problem));
  }

  private void bad(Context request, int status, String text) {
    request.status(status);
    show(request, "", Message.bad(text));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
