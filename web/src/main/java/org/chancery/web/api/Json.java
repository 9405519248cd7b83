package org.chancery.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.web.Etag;
import org.chancery.web.Problem;

/** Answers in JSON, with a mark of the version by which the asker can find out what changed. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Reads what the program itself has written or brings. */
  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON of the program's own cannot be read", e);
    }
  }

  /**
   * The object that a request brings.
   *
   * @throws Problem where it brings none
   */
  static ObjectNode body(Context request) {
    org.chancery.web.json.Json.demand(request);
    try {
      if (MAPPER.readTree(request.bodyAsBytes()) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw Problem.invalid("body", "is no JSON");
    }
    throw Problem.invalid("body", "is no JSON object");
  }

  /** Answers 200, or 304 to who has this already. */
  static void answer(Context request, JsonNode body) {
    answer(request, body.toString());
  }

  /** The same of JSON that is written already. */
  static void answer(Context request, String body) {
    answer(request, body, Etag.of(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with a mark that follows from something else. */
  static void answer(Context request, String body, String tag) {
    request.header("Cache-Control", "private, no-cache");
    if (!Etag.known(request, tag)) {
      request.contentType("application/json").result(body);
    }
  }

  /** Tells when what is answered last changed; only where that is known for sure. */
  static void lastModified(Context request, Instant at) {
    request.header(
        "Last-Modified",
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC)
            .format(at));
  }
}
