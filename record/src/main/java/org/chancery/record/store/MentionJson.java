package org.chancery.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/** The stored form of what a claim says of time, place and numbers. */
final class MentionJson {

  private MentionJson() {}

  static void put(ObjectNode node, String field, @Nullable TimeValue time) {
    if (time != null) {
      ObjectNode date = node.putObject(field).put("value", time.value());
      Json.put(date, "end", time.end());
      date.put("precision", Json.word(time.precision())).put("bound", Json.word(time.bound()));
      date.put("approximate", time.approximate());
    }
  }

  static @Nullable TimeValue time(@Nullable JsonNode node) {
    return node == null
        ? null
        : new TimeValue(
            Json.must(node, "value"),
            Json.string(node, "end"),
            Json.constant(TimeValue.Precision.class, Json.must(node, "precision")),
            Json.constant(TimeValue.Bound.class, Json.must(node, "bound")),
            node.path("approximate").asBoolean());
  }

  static void put(ObjectNode node, String field, @Nullable TimeMention mention) {
    if (mention != null) {
      ObjectNode words = node.putObject(field);
      words.set("span", Json.span(mention.span()));
      put(words, "date", mention.value());
      words.put("anniversary", mention.anniversary());
    }
  }

  static @Nullable TimeMention timeMention(@Nullable JsonNode node) {
    TimeValue value = node == null ? null : time(node.get("date"));
    return node == null || value == null
        ? null
        : new TimeMention(
            Json.span(node.path("span")), value, node.path("anniversary").asBoolean());
  }

  static void put(ObjectNode node, String field, @Nullable Place place) {
    if (place != null) {
      ObjectNode at = node.putObject(field);
      Json.put(at, "name", place.name());
      Json.put(at, "country", place.country());
      if (place.latitude() != null) {
        at.put("latitude", place.latitude());
      }
      if (place.longitude() != null) {
        at.put("longitude", place.longitude());
      }
      Json.put(at, "gazetteer", place.gazetteer());
    }
  }

  static @Nullable Place place(@Nullable JsonNode node) {
    return node == null
        ? null
        : new Place(
            Json.string(node, "name"),
            Json.string(node, "country"),
            degrees(node.get("latitude")),
            degrees(node.get("longitude")),
            Json.string(node, "gazetteer"));
  }

  private static @Nullable Double degrees(@Nullable JsonNode node) {
    return node == null ? null : node.asDouble();
  }

  static void put(ObjectNode node, String field, @Nullable PlaceMention mention) {
    if (mention != null) {
      ObjectNode words = node.putObject(field);
      words.set("span", Json.span(mention.span()));
      put(words, "place", mention.place());
    }
  }

  static @Nullable PlaceMention placeMention(@Nullable JsonNode node) {
    Place place = node == null ? null : place(node.get("place"));
    return node == null || place == null
        ? null
        : new PlaceMention(Json.span(node.path("span")), place);
  }

  static JsonNode quantity(QuantityMention quantity) {
    ObjectNode node = Json.object();
    node.set("span", Json.span(quantity.span()));
    Json.put(node, "value", quantity.value());
    node.put("unit", quantity.unit()).put("approximate", quantity.approximate());
    node.put("role", Json.word(quantity.role()));
    Json.put(node, "base", quantity.base());
    Json.put(node, "factor", quantity.factor());
    return node;
  }

  static QuantityMention quantity(JsonNode node) {
    return new QuantityMention(
        Json.span(node.path("span")),
        Json.decimal(node, "value"),
        Json.must(node, "unit"),
        node.path("approximate").asBoolean(),
        Json.constant(QuantityMention.Role.class, Json.must(node, "role")),
        Json.decimal(node, "base"),
        Json.decimal(node, "factor"));
  }
}
