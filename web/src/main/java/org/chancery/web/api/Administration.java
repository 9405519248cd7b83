package org.chancery.web.api;

import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.List;
import org.chancery.web.Role;
import org.jspecify.annotations.Nullable;

/** What other parts of the server answer below {@code /api/v1}, so that one document tells all. */
final class Administration {

  private static final Parameter ID = Parameter.path("id", "number");

  private Administration() {}

  static List<Operation> operations() {
    return List.of(
        told("GET", "/sources", "listSources", "Sources that are read on a schedule", "Sources"),
        told("POST", "/sources", "addSource", "Read a source from now on", "Source")
            .body("NewSource")
            .status(201)
            .or(409),
        told("GET", "/sources/{id}", "getSource", "A source with its last result", "Source")
            .with(ID)
            .or(404),
        told("PATCH", "/sources/{id}", "changeSource", "Let a source rest, or go on", "Source")
            .body("SourceChange")
            .with(ID)
            .or(404),
        told("POST", "/sources/{id}/run", "runSource", "Read a source at once", "Source")
            .status(202)
            .with(ID)
            .or(404),
        told("DELETE", "/sources/{id}", "removeSource", "Read a source no more", null)
            .status(204)
            .with(ID)
            .or(404),
        told("GET", "/users", "listUsers", "Accounts", "Users"),
        told("POST", "/users", "addUser", "Add an account", "User")
            .body("NewUser")
            .status(201)
            .or(409),
        told("GET", "/users/{id}", "getUser", "An account", "User").with(ID).or(404),
        told("PATCH", "/users/{id}", "changeUser", "Change role, state or password", "User")
            .body("UserChange")
            .with(ID)
            .or(404, 409),
        told("GET", "/me", "getMe", "Who asks", "Me").role(Role.READER),
        told("GET", "/me/tokens", "listTokens", "One's own tokens for programs", "Tokens")
            .role(Role.READER),
        told("POST", "/me/tokens", "addToken", "Make a token; its secret is told once", "NewToken")
            .body("TokenWish")
            .status(201)
            .role(Role.READER),
        told("DELETE", "/me/tokens/{id}", "revokeToken", "Take a token back", null)
            .status(204)
            .role(Role.READER)
            .with(ID)
            .or(404),
        told("GET", "/audit", "listAudit", "What was done, the last first", "Audit")
            .with(Searching.page()),
        told("GET", "/audit/export", "exportAudit", "All that was done", "application/jsonl"));
  }

  private static Operation told(
      String method, String path, String id, String summary, @Nullable String answer) {
    RouteRole role = Role.ADMINISTRATOR;
    return new Operation(
        HandlerType.findOrCreate(method),
        path,
        id,
        summary,
        role,
        List.of(),
        null,
        200,
        answer == null ? Operation.NOTHING : answer,
        List.of(),
        request -> {});
  }
}
