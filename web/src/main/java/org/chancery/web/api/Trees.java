package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.chancery.exchange.RecordLines;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.span.CodePoints;
import org.chancery.web.json.Json;
import org.jspecify.annotations.Nullable;

/** What the record holds, as JSON; every field is present, and null where nothing is known. */
final class Trees {

  private Trees() {}

  /** A document in short. */
  static ObjectNode summary(Holding holding) {
    Document document = holding.document();
    ObjectNode node =
        Json.object()
            .put("id", document.id())
            .put("edition", holding.edition())
            .put("title", document.title())
            .put("published", day(document.published()))
            .put("publisher", document.publisher())
            .put("language", document.language());
    node.set("addresses", strings(holding.addresses()));
    return node;
  }

  /** The same of a document that was found. */
  static ObjectNode summary(DocumentHit hit, List<String> addresses) {
    ObjectNode node =
        Json.object()
            .put("id", hit.content())
            .put("edition", hit.source().edition())
            .put("title", hit.title() == null ? null : hit.title().text())
            .put("published", day(hit.source().published()))
            .put("publisher", hit.source().publisher())
            .put("language", hit.source().language());
    node.set("addresses", strings(addresses));
    return node;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = Json.array();
    values.forEach(array::add);
    return array;
  }

  /** Claims of one document, each with the number of the edition. */
  static ArrayNode claims(Holding holding, List<StoredClaim> claims) {
    CodePoints points = CodePoints.of(holding.document().text());
    ArrayNode array = Json.array();
    claims.forEach(claim -> array.add(claim(holding, claim, points)));
    return array;
  }

  /** A claim with the number of the edition that states it. */
  static ObjectNode claim(Holding holding, StoredClaim claim, CodePoints points) {
    return RecordLines.tree(claim.key(), holding.document(), claim.claim(), points)
        .put("edition", holding.edition());
  }

  /**
   * A judgement.
   *
   * @param document that the claim cites
   */
  static ObjectNode judgement(Judged judged, Document document) {
    Judgement judgement = judged.judgement();
    ObjectNode node =
        Json.object()
            .put("number", judged.number())
            .put("claim", judgement.claim())
            .put("verdict", judgement.verdict().word());
    CodePoints points = CodePoints.of(document.text());
    ArrayNode corrected = node.putArray("corrected");
    for (Claim claim : judgement.corrected()) {
      corrected.add(RecordLines.tree(judgement.claim(), document, claim, points));
    }
    return node.put("reason", judgement.reason())
        .put("by", judged.signed().by())
        .put("at", judged.signed().at().toString());
  }
}
