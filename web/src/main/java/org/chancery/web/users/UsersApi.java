package org.chancery.web.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Locale;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.record.account.Token;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.account.Live;
import org.chancery.web.json.Json;
import org.jspecify.annotations.Nullable;

/** Accounts and tokens for programs. */
public final class UsersApi implements Part {

  private final Access access;
  private final Accounting accounting;
  private final InstantSource clock;

  public UsersApi(Access access, Accounting accounting, InstantSource clock) {
    this.access = access;
    this.accounting = accounting;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/users", this::users, Role.ADMINISTRATOR);
    routes.post("/api/v1/users", this::add, Role.ADMINISTRATOR);
    routes.get("/api/v1/users/{id}", r -> answer(r, json(user(r))), Role.ADMINISTRATOR);
    routes.patch("/api/v1/users/{id}", this::change, Role.ADMINISTRATOR);
    routes.get("/api/v1/me", UsersApi::me, Role.READER);
    routes.get("/api/v1/me/tokens", this::tokens, Role.READER);
    routes.post("/api/v1/me/tokens", this::addToken, Role.READER);
    routes.delete("/api/v1/me/tokens/{id}", this::revoke, Role.READER);
  }

  private void users(Context request) {
    ObjectNode all = Json.object();
    ArrayNode items = all.putArray("items");
    access.accounts().all().forEach(account -> items.add(json(account)));
    answer(request, all);
  }

  private void add(Context request) {
    JsonNode body = Json.body(request);
    Account made =
        accounting.add(
            Json.text(body, "name"),
            Accounting.role(Json.text(body, "role")),
            Json.optional(body, "password"),
            by(request));
    request.status(201).header("Location", "/api/v1/users/" + made.id());
    answer(request, json(made));
  }

  /** Changes what the body names, in the order role, disabled, password. */
  private void change(Context request) {
    JsonNode body = Json.body(request);
    long id = user(request).id();
    @Nullable String role = Json.optional(body, "role");
    if (role != null) {
      accounting.role(id, Accounting.role(role), by(request));
    }
    if (body.has("disabled")) {
      accounting.disabled(id, Json.truth(body, "disabled"), by(request));
    }
    @Nullable String password = Json.optional(body, "password");
    if (password != null) {
      accounting.password(id, password, by(request));
    }
    answer(request, json(user(request)));
  }

  private Account user(Context request) {
    return accounting.account(Json.id(request));
  }

  private static ObjectNode json(Account account) {
    ObjectNode node = Json.object();
    node.put("id", account.id())
        .put("name", account.name())
        .put("role", word(account.role()))
        .put("created", account.created().toString())
        .put("disabled", account.disabled() == null ? null : account.disabled().toString());
    return node;
  }

  private static void me(Context request) {
    Live live = Doer.live(request);
    ObjectNode node = Json.object();
    node.put("name", live.name())
        .put("role", live.role().word())
        .put("by", live.browser() ? "session" : "token");
    answer(request, node);
  }

  private void tokens(Context request) {
    Account account = Doer.live(request).account();
    ObjectNode all = Json.object();
    ArrayNode items = all.putArray("items");
    access.tokens().of(account.id()).forEach(token -> items.add(json(token)));
    answer(request, all);
  }

  private void addToken(Context request) {
    Account account = Doer.browser(request).account();
    JsonNode body = Json.body(request);
    Accounting.Fresh fresh =
        accounting.token(
            account,
            Json.text(body, "name"),
            Accounting.role(Json.text(body, "role")),
            Json.number(body, "days"),
            by(request));
    request.status(201);
    answer(request, json(fresh.token()).put("secret", fresh.secret()));
  }

  private void revoke(Context request) {
    accounting.revoke(Doer.live(request).account(), Json.id(request), by(request));
    request.status(204);
  }

  private static ObjectNode json(Token token) {
    ObjectNode node = Json.object();
    node.put("id", token.id())
        .put("name", token.name())
        .put("role", word(token.role()))
        .put("created", token.created().toString())
        .put("expires", token.expires().toString())
        .put("revoked", token.revoked() == null ? null : token.revoked().toString());
    return node;
  }

  private static String word(org.chancery.record.account.Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private By by(Context request) {
    return Doer.of(request, clock);
  }

  /** What is told of accounts is for one reader and this moment. */
  private static void answer(Context request, ObjectNode node) {
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(node.toString());
  }
}
