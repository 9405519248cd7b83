package org.chancery.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the stored forms share. What is null or empty is left out, spans are {@code [start, end]} in
 * UTF-16 units, and decimal numbers are strings, so that 1.50 comes back as 1.50.
 */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /**
   * Parses what {@link #text} wrote.
   *
   * @throws StoreProblem where it is something else: the store was changed by other hands
   */
  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new StoreProblem("the store holds malformed JSON: " + e.getOriginalMessage(), e);
    }
  }

  static ArrayNode span(Span span) {
    return array().add(span.start()).add(span.end());
  }

  static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }

  static void put(ObjectNode node, String field, @Nullable BigDecimal value) {
    if (value != null) {
      node.put(field, value.toString());
    }
  }

  static void put(ObjectNode node, String field, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(field);
      values.forEach(array::add);
    }
  }

  static <T> void put(
      ObjectNode node, String field, List<T> values, Function<T, JsonNode> written) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(field);
      values.forEach(value -> array.add(written.apply(value)));
    }
  }

  static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  /** A field that is always written. */
  static String must(JsonNode node, String field) {
    String value = string(node, field);
    if (value == null) {
      throw new StoreProblem("the store holds JSON without '" + field + "'");
    }
    return value;
  }

  static @Nullable BigDecimal decimal(JsonNode node, String field) {
    String value = string(node, field);
    return value == null ? null : new BigDecimal(value);
  }

  static List<String> strings(JsonNode node, String field) {
    return list(node, field, JsonNode::asText);
  }

  static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
    return list(node.path(field), read);
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>(array.size());
    array.forEach(member -> list.add(read.apply(member)));
    return list;
  }

  /** The constant whose name is written in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
