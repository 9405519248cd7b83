package org.chancery.exchange.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.record.ClaimKey;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Words of one document as JSON: their text, and where they stand in code points. */
final class Places {

  static final JsonMapper JSON = new JsonMapper();

  private final Document document;
  private final CodePoints points;

  Places(Document document) {
    this.document = document;
    this.points = CodePoints.of(document.text());
  }

  /** Text, start and end; null where there are no words. */
  @Nullable ObjectNode words(@Nullable Span span) {
    return span == null
        ? null
        : JSON.createObjectNode()
            .put("text", span.in(document.text()))
            .put("start", points.at(span.start()))
            .put("end", points.at(span.end()));
  }

  /** The ids that {@code chancery code} gives the claims. */
  ArrayNode ids(List<Claim> claims) {
    ArrayNode ids = JSON.createArrayNode();
    claims.forEach(claim -> ids.add(ClaimKey.of(document, claim)));
    return ids;
  }

  /** A claim in short, or null. */
  @Nullable ObjectNode claim(@Nullable Claim claim) {
    if (claim == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    node.put("id", ClaimKey.of(document, claim));
    node.set("quote", words(claim.quote()));
    node.put("event", claim.event()).put("kind", claim.kind());
    node.put("date", claim.date() == null ? null : claim.date().value());
    node.put("status", claim.status().word());
    return node;
  }

  ObjectNode document() {
    return JSON.createObjectNode()
        .put("id", document.id())
        .put("path", document.path())
        .put("language", document.language())
        .put("published", document.published() == null ? null : document.published().toString());
  }
}
