package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.web.json.Json;

/**
 * A parameter of an operation; what is not declared is refused.
 *
 * @param in {@code query}, {@code path} or {@code header}
 * @param repeated whether it may be given several times
 * @param schema what a value looks like, in JSON Schema
 */
record Parameter(String name, String in, String description, boolean repeated, ObjectNode schema) {

  static Parameter query(String name, String description) {
    return new Parameter(name, "query", description, false, string());
  }

  static Parameter path(String name, String description) {
    return new Parameter(name, "path", description, false, string());
  }

  static Parameter header(String name, String description) {
    return new Parameter(name, "header", description, false, string());
  }

  private static ObjectNode string() {
    return Json.object().put("type", "string");
  }

  /** The same, several times if need be. */
  Parameter many() {
    return new Parameter(name, in, description, true, schema);
  }

  /** The same, once at most. */
  Parameter once() {
    return new Parameter(name, in, description, false, schema);
  }

  /** The same with one of these values. */
  Parameter of(List<String> values) {
    ObjectNode narrower = schema.deepCopy();
    values.forEach(narrower.putArray("enum")::add);
    return new Parameter(name, in, description, repeated, narrower);
  }

  /** The same as a whole number. */
  Parameter number(int least, int most, int usual) {
    ObjectNode integer =
        Json.object()
            .put("type", "integer")
            .put("minimum", least)
            .put("maximum", most)
            .put("default", usual);
    return new Parameter(name, in, description, repeated, integer);
  }

  /** As OpenAPI tells it. */
  ObjectNode tree() {
    ObjectNode node = Json.object().put("name", name).put("in", in).put("description", description);
    node.put("required", in.equals("path"));
    if (repeated) {
      node.put("style", "form").put("explode", true);
      node.putObject("schema").put("type", "array").set("items", schema);
    } else {
      node.set("schema", schema);
    }
    return node;
  }
}
