package org.chancery.web.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Locale;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Trees of JSON, and the fields of bodies; what is not as it has to be is a problem that names the
 * field.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty list. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Reads what the program itself has written or brings. */
  public static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalStateException("JSON of the program's own cannot be read", e);
    }
  }

  /**
   * Refuses a body that does not say it is JSON: no form of another site can say so.
   *
   * @throws Problem 415
   */
  public static void demand(Context request) {
    String type = request.contentType();
    if (type == null
        || !type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")) {
      throw Problem.of(415, "type", "Another type", "The body has to be application/json.");
    }
  }

  /**
   * The body, which is one object.
   *
   * @throws Problem where it is none
   */
  public static ObjectNode body(Context request) {
    demand(request);
    try {
      if (MAPPER.readTree(request.body()) instanceof ObjectNode body) {
        return body;
      }
    } catch (JacksonException e) {
      // Said below: what the parser says of it quotes the body.
    }
    throw Problem.invalid("body", "is no JSON object");
  }

  /** A field that has to be there. */
  public static String text(JsonNode body, String field) {
    String text = optional(body, field);
    if (text == null) {
      throw Problem.invalid(field, "is missing");
    }
    return text;
  }

  /** A field that may be missing or null. */
  public static @Nullable String optional(JsonNode body, String field) {
    JsonNode node = body.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      throw Problem.invalid(field, "is no string");
    }
    return node.textValue();
  }

  /** A whole number that has to be there. */
  public static int number(JsonNode body, String field) {
    JsonNode node = body.path(field);
    if (!node.isInt()) {
      throw Problem.invalid(field, "is no whole number");
    }
    return node.intValue();
  }

  /** A truth value that has to be there. */
  public static boolean truth(JsonNode body, String field) {
    JsonNode node = body.path(field);
    if (!node.isBoolean()) {
      throw Problem.invalid(field, "is neither true nor false");
    }
    return node.booleanValue();
  }

  /** The number in the path's {@code id}. */
  public static long id(Context request) {
    String written = request.pathParam("id");
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException e) {
      throw Problem.missing("number " + written);
    }
  }
}
