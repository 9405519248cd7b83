package org.chancery.web.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import org.chancery.record.account.By;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.json.Json;
import org.chancery.web.users.Doer;

/** Watched sources for programs. */
public final class SourcesApi implements Part {

  private final SourceKeeping keeping;

  public SourcesApi(SourceKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/sources", this::all, Role.ADMINISTRATOR);
    routes.post("/api/v1/sources", this::add, Role.ADMINISTRATOR);
    routes.get("/api/v1/sources/{id}", r -> answer(r, json(one(r))), Role.ADMINISTRATOR);
    routes.patch("/api/v1/sources/{id}", this::change, Role.ADMINISTRATOR);
    routes.post("/api/v1/sources/{id}/run", this::run, Role.ADMINISTRATOR);
    routes.delete("/api/v1/sources/{id}", this::remove, Role.ADMINISTRATOR);
  }

  private WatchedSource one(Context request) {
    return keeping.watch(Json.id(request));
  }

  private void all(Context request) {
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    keeping.all().forEach(watch -> items.add(json(watch)));
    answer(request, node);
  }

  private void add(Context request) {
    JsonNode body = Json.body(request);
    WatchedSource made =
        keeping.add(
            Json.text(body, "address"),
            Json.optional(body, "kind"),
            Json.number(body, "minutes"),
            by(request));
    request.status(201).header("Location", "/api/v1/sources/" + made.id());
    answer(request, json(made));
  }

  private void change(Context request) {
    JsonNode body = Json.body(request);
    keeping.paused(Json.id(request), Json.truth(body, "paused"), by(request));
    answer(request, json(one(request)));
  }

  private void run(Context request) {
    keeping.want(Json.id(request), by(request));
    request.status(202);
    answer(request, json(one(request)));
  }

  private void remove(Context request) {
    keeping.remove(Json.id(request), by(request));
    request.status(204);
  }

  private By by(Context request) {
    return Doer.of(request, keeping.clock());
  }

  private ObjectNode json(WatchedSource watch) {
    ObjectNode node = Json.object();
    node.put("id", watch.id())
        .put("address", watch.address())
        .put("kind", watch.kind())
        .put("minutes", watch.every().toMinutes())
        .put("state", keeping.state(watch).name().toLowerCase(Locale.ROOT))
        .put("next", keeping.next(watch).map(String::valueOf).orElse(null));
    Reading last = watch.last();
    if (last == null) {
      return node.putNull("last");
    }
    node.putObject("last")
        .put("at", last.at().toString())
        .put("new", last.added())
        .put("changed", last.changed())
        .put("known", last.known())
        .put("failed", last.failed())
        .put("error", last.error())
        .put("failures", last.failures())
        .put("trouble", last.trouble());
    return node;
  }

  private static void answer(Context request, ObjectNode node) {
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(node.toString());
  }
}
