package org.chancery.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** The stored form of a text's passages and of its other language versions. */
final class TextJson {

  private TextJson() {}

  /** Each passage as {@code [start, end, role]}. */
  static String passages(List<Passage> passages) {
    ArrayNode array = Json.array();
    for (Passage passage : passages) {
      array.add(Json.span(passage.span()).add(Json.word(passage.role())));
    }
    return Json.text(array);
  }

  static List<Passage> passages(String json) {
    return Json.list(Json.parse(json), TextJson::passage);
  }

  private static Passage passage(JsonNode node) {
    Span span = Json.span(node);
    return new Passage(span, Json.constant(Passage.Role.class, node.path(2).asText()));
  }

  /** Each version as {@code [language, address]}. */
  static String alternates(List<Alternate> alternates) {
    ArrayNode array = Json.array();
    for (Alternate alternate : alternates) {
      array.add(Json.array().add(alternate.language()).add(alternate.address()));
    }
    return Json.text(array);
  }

  static List<Alternate> alternates(String json) {
    return Json.list(
        Json.parse(json), node -> new Alternate(node.path(0).asText(), node.path(1).asText()));
  }
}
