package org.chancery.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.jspecify.annotations.Nullable;

/** Reads gold lines, and lines that {@link RecordLines} wrote, as far as scoring needs them. */
public final class ScoredLines {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ScoredLines() {}

  /**
   * Reads gold records; blank lines are passed over.
   *
   * @param name of the source, for messages
   * @throws IOException where reading fails or a line is no JSON object with a quote; the message
   *     names the source and the line
   */
  public static List<GoldRecord> gold(String name, Reader in) throws IOException {
    return lines(name, in, ScoredLines::gold);
  }

  /** Reads coded records; see {@link #gold(String, Reader)}. */
  public static List<CodedRecord> coded(String name, Reader in) throws IOException {
    return lines(name, in, ScoredLines::coded);
  }

  private static <T> List<T> lines(String name, Reader in, Function<JsonNode, T> as)
      throws IOException {
    List<T> records = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        records.add(as.apply(object(name + ":" + number, line)));
      }
    }
    return records;
  }

  private static JsonNode object(String where, String line) throws IOException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(where + ": not a line of JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject() || quote(node) == null) {
      throw new IOException(where + ": not a record: an object with a 'quote' is expected");
    }
    return node;
  }

  private static GoldRecord gold(JsonNode node) {
    return new GoldRecord(
        text(node, "doc"),
        String.valueOf(quote(node)),
        filled(text(node, "plover")),
        codes(node.path("actor")),
        codes(node.path("recipient")),
        date(node),
        node.has("status") ? text(node, "status") : "occurred",
        number(node.path("quantity").path("value")),
        filled(text(node, "claimed_by")));
  }

  private static CodedRecord coded(JsonNode node) {
    String event = filled(text(node, "event"));
    String published = text(node.path("document"), "published");
    return new CodedRecord(
        String.valueOf(quote(node)),
        event == null ? filled(text(node, "plover")) : event,
        codes(node.path("actors")),
        codes(node.path("recipients")),
        date(node),
        text(node, "status"),
        numbers(node.path("quantities")),
        filled(text(node, "claimedBy")),
        published == null ? "" : published.substring(0, Math.min(4, published.length())));
  }

  /** A quote is its words, or an object that holds them under "text". */
  private static @Nullable String quote(JsonNode node) {
    JsonNode quote = node.path("quote");
    return quote.isObject() ? text(quote, "text") : text(node, "quote");
  }

  private static @Nullable String date(JsonNode node) {
    JsonNode date = node.path("date");
    return date.isObject() ? text(date, "value") : text(node, "date");
  }

  /** Codes are texts, or objects that hold one under "code". */
  private static List<String> codes(JsonNode array) {
    List<String> codes = new ArrayList<>();
    for (JsonNode entry : array) {
      String code = entry.isTextual() ? entry.asText() : text(entry, "code");
      if (code != null && !code.isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static List<BigDecimal> numbers(JsonNode quantities) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (JsonNode quantity : quantities) {
      BigDecimal number = number(quantity.path("value"));
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static @Nullable BigDecimal number(JsonNode value) {
    return value.isNumber() ? value.decimalValue() : null;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
