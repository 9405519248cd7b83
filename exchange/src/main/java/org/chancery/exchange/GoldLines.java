package org.chancery.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.chancery.record.review.GoldText;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;

/** Writes reviewed texts as gold lines, one claim a line; {@link ScoredLines#gold} reads them. */
public final class GoldLines {

  private static final JsonMapper JSON = new JsonMapper();

  private GoldLines() {}

  /**
   * Appends one line a claim, each ended by a line feed.
   *
   * @param name of the text's file, by which evaluation finds it
   * @throws IOException where {@code out} fails
   */
  public static void write(GoldText gold, String name, Appendable out) throws IOException {
    for (Claim claim : gold.claims()) {
      out.append(JSON.writeValueAsString(line(gold, name, claim))).append('\n');
    }
  }

  private static ObjectNode line(GoldText gold, String name, Claim claim) {
    ObjectNode node = JSON.createObjectNode();
    node.put("doc", name).put("quote", claim.quote().in(gold.document().text()));
    node.put("kind", claim.kind()).put("plover", claim.event());
    node.set("actor", codes(claim.actors()));
    node.set("recipient", codes(claim.recipients()));
    TimeValue date = claim.date();
    node.put("date", date == null ? null : date.value());
    if (date != null && date.end() != null) {
      node.put("date_end", date.end());
    }
    Place place = claim.place();
    node.put("place", place == null ? null : place.name());
    node.put("country_of_place", place == null ? null : place.country());
    quantity(node, claim);
    node.put("status", claim.status().word()).put("claimed_by", claim.claimedBy());
    node.put("area", claim.area());
    return node;
  }

  private static ArrayNode codes(List<Claim.Party> parties) {
    ArrayNode codes = JSON.createArrayNode();
    parties.forEach(party -> codes.add(party.actor().code()));
    return codes;
  }

  /** The first number that the claim tells. */
  private static void quantity(ObjectNode node, Claim claim) {
    node.putNull("quantity");
    for (QuantityMention quantity : claim.quantities()) {
      BigDecimal value = quantity.value();
      if (value != null && node.path("quantity").isNull()) {
        node.putObject("quantity").put("value", value).put("unit", quantity.unit());
      }
    }
  }
}
