package org.chancery.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.LinkKind;
import org.chancery.record.evaluation.GoldLink;
import org.chancery.record.evaluation.GoldTelling;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Reads tellings whose events are known, and the links between these, as they lie in files. */
public final class GoldTellings {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private GoldTellings() {}

  /**
   * Reads JSON Lines; blank lines are passed over.
   *
   * @param name of the source, for messages
   * @throws IOException where reading fails or a line is no telling; the message names the line
   */
  public static List<GoldTelling> read(String name, Reader in) throws IOException {
    List<GoldTelling> tellings = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        tellings.add(telling(name + ":" + number, line));
      }
    }
    return tellings;
  }

  /**
   * Reads the table of links: columns {@code event}, {@code link}, {@code to}, {@code detail}.
   *
   * @throws IllegalStateException where the table is damaged
   * @throws IllegalArgumentException where a link is of no known kind
   */
  public static List<GoldLink> links(String name, String table) {
    List<GoldLink> links = new ArrayList<>();
    for (Table.Row row : Table.parse(name, table).rows()) {
      String kind = row.get("link").toUpperCase(Locale.ROOT).replace('-', '_');
      links.add(
          new GoldLink(row.get("event"), LinkKind.valueOf(kind), row.get("to"), row.get("detail")));
    }
    return links;
  }

  private static GoldTelling telling(String where, String line) throws IOException {
    try {
      JsonNode node = JSON.readTree(line);
      return new GoldTelling(
          needed(node, "doc", where),
          needed(node, "quote", where),
          needed(node, "event", where),
          needed(node, "kind", where),
          text(node, "plover"),
          parties(node.path("actors"), where),
          parties(node.path("recipients"), where),
          text(node, "date"),
          text(node, "end"),
          text(node, "place"),
          text(node, "country"),
          amounts(node.path("quantities"), where),
          needed(node, "status", where),
          text(node, "claimedBy"));
    } catch (JsonProcessingException e) {
      throw new IOException(where + ": not a line of JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static List<GoldTelling.Party> parties(JsonNode array, String where) throws IOException {
    List<GoldTelling.Party> parties = new ArrayList<>();
    for (JsonNode node : array) {
      parties.add(new GoldTelling.Party(needed(node, "code", where), text(node, "person")));
    }
    return parties;
  }

  private static List<GoldTelling.Amount> amounts(JsonNode array, String where) throws IOException {
    List<GoldTelling.Amount> amounts = new ArrayList<>();
    for (JsonNode node : array) {
      Role role = Role.valueOf(needed(node, "role", where).toUpperCase(Locale.ROOT));
      amounts.add(
          new GoldTelling.Amount(
              node.path("value").decimalValue(), needed(node, "unit", where), role));
    }
    return amounts;
  }

  private static String needed(JsonNode node, String field, String where) throws IOException {
    String value = text(node, field);
    if (value == null || value.isEmpty()) {
      throw new IOException(where + ": not a telling: '" + field + "' is missing");
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
