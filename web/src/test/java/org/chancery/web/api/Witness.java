package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks a server, holds each answer to what its OpenAPI document tells of that operation and status,
 * and remembers which were seen.
 */
final class Witness {

  static final JsonMapper JSON = new JsonMapper();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final String root;
  private final JsonNode document;
  private final Set<String> seen = new TreeSet<>();

  /** Reads the document that the server at this address gives of its API. */
  Witness(String address) throws IOException, InterruptedException {
    this.root = address + "/api/v1";
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/openapi.json")).build();
    String body = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    this.document = JSON.readTree(body);
  }

  /** What was answered as the document tells, as {@code get /pairs 200}. */
  Set<String> seen() {
    return seen;
  }

  /** Every operation of the document with every status that it tells of, in the same words. */
  Set<String> told() {
    Set<String> told = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        String operation = method.getKey() + " " + path.getKey() + " ";
        method
            .getValue()
            .path("responses")
            .fieldNames()
            .forEachRemaining(status -> told.add(operation + status));
      }
    }
    return told;
  }

  /**
   * Asks.
   *
   * @param body JSON, or empty for none
   * @param headers names and values in turn
   * @return the body of the answer, which had this status
   */
  JsonNode ask(int status, String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    String what = method + " " + path + " " + body + ": " + answer.body();
    assertThat(answer.statusCode()).as(what).isEqualTo(status);
    return hold(method, path, answer, what);
  }

  /** A header of the answer to a question, empty where it has none. */
  String header(String name, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).headers(headers).build();
    return CLIENT
        .send(request, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue(name)
        .orElse("");
  }

  private JsonNode hold(String method, String path, HttpResponse<String> answer, String what)
      throws IOException {
    String template = template(path.replaceFirst("\\?.*", ""));
    String verb = method.toLowerCase(Locale.ROOT);
    JsonNode told =
        document
            .path("paths")
            .path(template)
            .path(verb)
            .path("responses")
            .path("" + answer.statusCode());
    assertThat(told.isObject()).as("told: " + what).isTrue();
    seen.add(verb + " " + template + " " + answer.statusCode());
    JsonNode content = told.path("content");
    if (content.isMissingNode()) {
      assertThat(answer.body()).as(what).isEmpty();
      return JSON.createObjectNode();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertThat(content.has(type)).as(type + " is told: " + what).isTrue();
    JsonNode schema = content.path(type).path("schema");
    if (schema.isMissingNode()) {
      return JSON.createObjectNode();
    }
    check(schema, answer.body(), what);
    return JSON.readTree(answer.body());
  }

  /** The path of the document that a path is an example of; one in words before one in braces. */
  private String template(String path) {
    Set<String> fitting = new TreeSet<>();
    document
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            one -> {
              if (path.matches(one.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"))) {
                fitting.add(one);
              }
            });
    assertThat(fitting).as(path).isNotEmpty();
    return fitting.iterator().next();
  }

  /** The schema stands alone: with the document's components beside it. */
  private void check(JsonNode schema, String body, String what) {
    ObjectNode alone = schema.deepCopy();
    alone.set("components", document.path("components"));
    assertThat(SCHEMAS.getSchema(alone).validate(body, InputFormat.JSON)).as(what).isEmpty();
  }
}
