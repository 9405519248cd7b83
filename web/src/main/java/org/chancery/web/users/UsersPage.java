package org.chancery.web.users;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.json.Json;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Message;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** All accounts, for those who keep them. */
public final class UsersPage implements Part {

  private final Access access;
  private final Accounting accounting;
  private final InstantSource clock;

  public UsersPage(Access access, Accounting accounting, InstantSource clock) {
    this.access = access;
    this.accounting = accounting;
    this.clock = clock;
  }

  /**
   * What the page shows.
   *
   * @param name that was typed for an account that could not be made
   */
  public record View(List<Account> accounts, List<String> roles, String name, Message message) {

    public String role(Account account) {
      return account.role().name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    var role = org.chancery.web.Role.ADMINISTRATOR;
    Forms.get(routes, "/users", request -> show(request, "", Message.NONE), role);
    Forms.post(routes, "/users", this::add, role);
    Forms.post(routes, "/users/{id}/role", tried(this::changeRole), role);
    Forms.post(
        routes,
        "/users/{id}/disable",
        tried((r, id, by) -> accounting.disabled(id, true, by)),
        role);
    Forms.post(
        routes,
        "/users/{id}/enable",
        tried((r, id, by) -> accounting.disabled(id, false, by)),
        role);
    Forms.post(
        routes,
        "/users/{id}/password",
        tried((r, id, by) -> accounting.password(id, Forms.field(r, "password"), by)),
        role);
  }

  private void show(Context request, String name, Message message) {
    List<String> roles =
        Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
    Frame frame = Frame.of(request, Tongue.of(request).get("account.users"), "users");
    request.header("Cache-Control", "no-store");
    Views.show(request, "users", frame, new View(access.accounts().all(), roles, name, message));
  }

  private void add(Context request) {
    String name = Forms.field(request, "name");
    try {
      String password = Forms.field(request, "password");
      accounting.add(
          name,
          Accounting.role(Forms.field(request, "role")),
          password.isEmpty() ? null : password,
          Doer.of(request, clock));
      Forms.goTo(request, "/users");
    } catch (Problem problem) {
      bad(request, name, problem);
    }
  }

  private void bad(Context request, String name, Problem problem) {
    show(request, name, Forms.refused(request, problem));
  }

  private void changeRole(Context request, long id, By by) {
    accounting.role(id, Accounting.role(Forms.field(request, "role")), by);
  }

  /** What a form does to an account. */
  private interface Change {
    void to(Context request, long id, By by);
  }

  private Handler tried(Change change) {
    return request -> {
      try {
        change.to(request, Json.id(request), Doer.of(request, clock));
        Forms.goTo(request, "/users");
      } catch (Problem problem) {
        bad(request, "", problem);
      }
    };
  }
}
