package org.chancery.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Field;
import org.chancery.record.store.Signature;
import org.chancery.web.Identity;
import org.chancery.web.Problem;
import org.chancery.web.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer's program sends.
 *
 * @param body of the request
 */
record Said(Context request, ObjectNode body) {

  /** The mark that {@link ClaimsResource#tag} gives. */
  private static final Pattern TAG = Pattern.compile("\"j(\\d{1,18})\"");

  static Said in(Context request) {
    return new Said(request, Json.body(request));
  }

  /** Who says it, now. */
  static Signature signature(Context request) {
    return Identity.of(request)
        .map(who -> new Signature(Instant.now(), who.name()))
        .orElseThrow(Problem::unidentified);
  }

  Signature signature() {
    return signature(request);
  }

  /** What the reviewer had seen last: by {@code If-Match}, else by the field {@code seen}. */
  long seen() {
    String match = request.header("If-Match");
    if (match != null) {
      Matcher tag = TAG.matcher(match.strip());
      if (!tag.matches()) {
        throw Problem.of(
            412, "precondition", "Not what you saw", "If-Match is no ETag of judgements.");
      }
      return Long.parseLong(tag.group(1));
    }
    if (!body.hasNonNull("seen")) {
      throw Problem.of(
          428,
          "precondition-required",
          "Say what you saw",
          "Send If-Match, or the field seen: the number of the last judgement that you know.");
    }
    return number("seen");
  }

  /** How it is told that somebody else spoke meanwhile. */
  int conflict() {
    return request.header("If-Match") == null ? 409 : 412;
  }

  /** A field that must be a whole number. */
  long number(String field) {
    JsonNode value = body.path(field);
    if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
      throw Problem.invalid(field, "is no whole number");
    }
    return value.asLong();
  }

  /** A field of words, empty where it is left out. */
  String words(String field) {
    JsonNode value = body.path(field);
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      throw Problem.invalid(field, "is no string");
    }
    return value.asText("");
  }

  Set<String> keys(String field) {
    Set<String> keys = new LinkedHashSet<>();
    if (!body.path(field).isArray()) {
      throw Problem.invalid(field, "is no list of keys of claims");
    }
    body.path(field).forEach(key -> keys.add(key.asText()));
    return keys;
  }

  /** What the fields of a claim should say. */
  List<Correction> corrections() {
    return corrections("fields", body.path("fields"));
  }

  /** The same for each part of a claim that is divided. */
  List<List<Correction>> parts() {
    List<List<Correction>> parts = new ArrayList<>();
    body.path("parts").forEach(part -> parts.add(corrections("parts", part)));
    return parts;
  }

  private static List<Correction> corrections(String where, @Nullable JsonNode fields) {
    if (!(fields instanceof ObjectNode object)) {
      throw Problem.invalid(where, "is no object of fields");
    }
    List<Correction> corrections = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      Field field =
          Field.of(entry.getKey())
              .orElseThrow(() -> Problem.invalid(entry.getKey(), "is no field of a claim"));
      if (!entry.getValue().isTextual()) {
        throw Problem.invalid(entry.getKey(), "is no string");
      }
      corrections.add(new Correction(field, entry.getValue().asText()));
    }
    return corrections;
  }
}
