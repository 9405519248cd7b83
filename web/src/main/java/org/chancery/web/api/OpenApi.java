package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.web.Role;
import org.chancery.web.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI 3.1 document: paths and parameters from what the routes declare, schemas from {@code
 * openapi.json} beside this class.
 */
final class OpenApi {

  private static final String SCHEMAS = "#/components/schemas/";

  private OpenApi() {}

  /**
   * The document.
   *
   * @param kept whose answers askers may keep, and ask again whether they hold
   * @param passing whose answers nobody keeps
   */
  static ObjectNode of(List<Operation> kept, List<Operation> passing) {
    ObjectNode document = base();
    ObjectNode paths = document.putObject("paths");
    kept.forEach(operation -> add(paths, operation, operation.method().equals(HandlerType.GET)));
    passing.forEach(operation -> add(paths, operation, /* conditional= */ false));
    return document;
  }

  private static void add(ObjectNode paths, Operation operation, boolean conditional) {
    ObjectNode path =
        paths.has(operation.path())
            ? (ObjectNode) paths.path(operation.path())
            : paths.putObject(operation.path());
    ObjectNode tree = tree(operation);
    if (conditional && operation.json()) {
      ((ObjectNode) tree.path("responses"))
          .putObject("304")
          .put("description", "The asker has it already");
    }
    path.set(operation.method().name().toLowerCase(Locale.ROOT), tree);
  }

  private static ObjectNode base() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing");
      }
      return (ObjectNode) Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode tree(Operation operation) {
    ObjectNode node =
        Json.object().put("operationId", operation.id()).put("summary", operation.summary());
    if (operation.role() instanceof Role role) {
      node.put("x-role", role.word());
    }
    var parameters = node.putArray("parameters");
    operation.parameters().forEach(parameter -> parameters.add(parameter.tree()));
    if (operation.role() instanceof Role) {
      var security = node.putArray("security");
      security.addObject().putArray("token");
      security.addObject().putArray("session");
    }
    String body = operation.body();
    if (body != null) {
      node.set("requestBody", content("application/json", body, null).put("required", true));
    }
    responses(operation, node.putObject("responses"));
    return node;
  }

  private static void responses(Operation operation, ObjectNode responses) {
    String schema = operation.json() ? operation.answer() : null;
    responses.set(
        String.valueOf(operation.status()),
        operation.answer().equals(Operation.NOTHING)
            ? Json.object().put("description", "Done")
            : content(operation.type(), schema, "What was asked for"));
    TreeSet<Integer> problems = new TreeSet<>(operation.problems());
    problems.addAll(List.of(400, 421, 429, 500));
    if (!operation.answer().equals(Operation.NOTHING)) {
      problems.add(406);
    }
    if (operation.body() != null) {
      problems.addAll(List.of(413, 415));
    }
    if (operation.role() instanceof Role role) {
      problems.add(401);
      if (role != Role.READER || !operation.method().equals(HandlerType.GET)) {
        problems.add(403);
      }
    }
    for (int status : problems) {
      responses.set(
          String.valueOf(status),
          content("application/problem+json", "Problem", "Why it is not answered as asked"));
    }
  }

  private static ObjectNode content(
      String type, @Nullable String schema, @Nullable String description) {
    ObjectNode node = Json.object();
    if (description != null) {
      node.put("description", description);
    }
    ObjectNode media = node.putObject("content").putObject(type);
    if (schema != null) {
      media.putObject("schema").put("$ref", SCHEMAS + schema);
    }
    return node;
  }
}
