package org.chancery.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.record.ClaimKey;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Mention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as JSON Lines, one record a line, in text order. Every field is present in every
 * line; what is not known is null. Offsets count Unicode code points.
 */
public final class RecordLines {

  private static final JsonMapper JSON = new JsonMapper();

  private RecordLines() {}

  /**
   * Appends one line a claim, each ended by a line feed.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Coded coded, Appendable out) throws IOException {
    CodePoints points = CodePoints.of(coded.document().text());
    List<Claim> inOrder =
        coded.claims().stream().sorted(Comparator.comparing(Claim::quote)).toList();
    for (Claim claim : inOrder) {
      String id = ClaimKey.of(coded.document(), claim);
      out.append(JSON.writeValueAsString(tree(id, coded.document(), claim, points))).append('\n');
    }
  }

  /**
   * One record, as a line of {@link #write} has it.
   *
   * @param id the claim's name
   * @param points of the document's text
   */
  public static ObjectNode tree(String id, Document document, Claim claim, CodePoints points) {
    String text = document.text();
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id);
    node.set("document", document(document));
    node.set("quote", quote(claim.quote(), text, points));
    node.put("event", claim.event());
    node.set("mode", strings(claim.modes()));
    node.set("contexts", strings(claim.contexts()));
    node.put("kind", claim.kind()).put("area", claim.area());
    node.set("actors", parties(claim.actors(), text));
    node.set("recipients", parties(claim.recipients(), text));
    node.set("date", date(claim.date(), words(claim.dateWords(), text)));
    node.set("place", place(claim.place(), words(claim.placeWords(), text)));
    node.set("quantities", quantities(claim.quantities(), text));
    node.put("status", claim.status().word()).put("claimedBy", claim.claimedBy());
    node.set("claimants", strings(claim.claimants()));
    node.put(
        "confidence", BigDecimal.valueOf(claim.confidence()).setScale(3, RoundingMode.HALF_UP));
    node.putObject("derivation")
        .put("rule", claim.derivation().rule())
        .put("version", claim.derivation().version());
    return node;
  }

  private static ObjectNode document(Document document) {
    return JSON.createObjectNode()
        .put("id", document.id())
        .put("path", document.path())
        .put("title", document.title())
        .put("published", document.published() == null ? null : document.published().toString())
        .put("publisher", document.publisher())
        .put("language", document.language());
  }

  private static ObjectNode quote(Span span, String text, CodePoints points) {
    return JSON.createObjectNode()
        .put("text", span.in(text))
        .put("start", points.at(span.start()))
        .put("end", points.at(span.end()));
  }

  private static ArrayNode parties(List<Claim.Party> parties, String text) {
    ArrayNode array = JSON.createArrayNode();
    for (Claim.Party party : parties) {
      array
          .addObject()
          .put("code", party.actor().code())
          .put("sector", party.actor().sector())
          .put("text", words(party.words(), text))
          .put("person", party.actor().person())
          .put("office", party.actor().office());
    }
    return array;
  }

  private static ObjectNode date(@Nullable TimeValue date, @Nullable String words) {
    ObjectNode node = JSON.createObjectNode();
    node.put("value", date == null ? null : date.value());
    node.put("end", date == null ? null : date.end());
    node.put("precision", date == null ? null : word(date.precision()));
    node.put("bound", date == null ? null : word(date.bound()));
    node.put("approximate", date == null ? null : date.approximate());
    return node.put("text", words);
  }

  private static ObjectNode place(@Nullable Place place, @Nullable String words) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", place == null ? null : place.name());
    node.put("country", place == null ? null : place.country());
    node.put("lat", place == null ? null : place.latitude());
    node.put("lon", place == null ? null : place.longitude());
    node.put("gazetteer", place == null ? null : place.gazetteer());
    return node.put("text", words);
  }

  private static ArrayNode quantities(List<QuantityMention> quantities, String text) {
    ArrayNode array = JSON.createArrayNode();
    for (QuantityMention quantity : quantities) {
      array
          .addObject()
          .put("value", plain(quantity.value()))
          .put("unit", quantity.unit())
          .put("text", quantity.span().in(text))
          .put("approximate", quantity.approximate())
          .put("role", word(quantity.role()))
          .put("base", plain(quantity.base()))
          .put("factor", plain(quantity.factor()));
    }
    return array;
  }

  /** Without an exponent: 1000000, never 1E+6. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private static @Nullable String words(@Nullable Mention mention, String text) {
    return mention == null ? null : mention.span().in(text);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.createArrayNode();
    values.forEach(array::add);
    return array;
  }
}
