package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.exchange.RecordLines;
import org.chancery.record.review.ClaimView;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.QueuePage;
import org.chancery.record.review.Reason;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Lease;
import org.chancery.record.store.Signature;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.span.CodePoints;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.json.Json;
import org.chancery.web.request.Choices;
import org.chancery.web.request.QueueChoices;

/** What waits for reviewers, and one claim as a reviewer sees it. */
final class ReviewResource implements Resource {

  /** How long a claim stays with whoever looks at it. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private final Catalogue catalogue;
  private final ReviewDesk desk;

  ReviewResource(Catalogue catalogue, ReviewDesk desk) {
    this.catalogue = catalogue;
    this.desk = desk;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/review/queue",
                "listQueue",
                "Claims that wait for a reviewer, the most uncertain of the important first",
                "Queue",
                this::queue)
            .role(Role.REVIEWER)
            .with(
                Parameter.query(QueueChoices.DYAD, "both take part, as LAO-RUS"),
                Parameter.query(QueueChoices.TYPE, "PLOVER type"),
                Parameter.query(QueueChoices.KIND, "kind of the claim"),
                Parameter.query(QueueChoices.LANGUAGE, "ISO 639-1 of the text"),
                Parameter.query(QueueChoices.PUBLISHER, "code of the text's publisher"),
                Parameter.query(QueueChoices.DOCUMENT, "number of the edition"),
                Parameter.query(
                        QueueChoices.SECOND, "claims that another has judged and you have not")
                    .of(List.of("true", "false")))
            .with(Searching.page())
            .or(400),
        Operation.get(
                "/review/claims/{key}",
                "getReviewedClaim",
                "A claim with its fields as a reviewer would write them, and what was said of it",
                "ReviewedClaim",
                this::claim)
            .role(Role.REVIEWER)
            .with(ClaimsResource.KEY)
            .or(404),
        new Operation(
            HandlerType.PUT,
            "/review/claims/{key}/lease",
            "takeClaim",
            "Take a claim for ten minutes, so that others begin elsewhere",
            Role.REVIEWER,
            List.of(ClaimsResource.KEY),
            null,
            200,
            "Lease",
            List.of(404, 409),
            this::take),
        new Operation(
            HandlerType.DELETE,
            "/review/claims/{key}/lease",
            "giveClaimBack",
            "Give a claim back before its time",
            Role.REVIEWER,
            List.of(ClaimsResource.KEY),
            null,
            200,
            "Lease",
            List.of(),
            this::giveBack));
  }

  private void queue(Context request) {
    String by = Said.signature(request).by();
    String cursor = request.queryParam(Choices.AFTER);
    QueuePage page;
    try {
      page =
          desk.queue(
              QueueChoices.of(request, by),
              cursor == null || cursor.isBlank() ? null : cursor,
              Choices.size(request),
              Instant.now());
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(Choices.AFTER, "is no cursor of this list");
    }
    ObjectNode node = Json.object().put("waiting", page.waiting());
    node.put("asOf", catalogue.store().latest());
    ArrayNode items = node.putArray("items");
    page.items().forEach(item -> items.add(item(item)));
    Answers.send(request, node.put("next", page.next()));
  }

  private static ObjectNode item(QueueItem item) {
    CodePoints points = CodePoints.of(item.document().text());
    ObjectNode node =
        Json.object()
            .put("key", item.key())
            .put("edition", item.edition())
            .put("address", item.address())
            .put("seen", item.seen())
            .put("uncertainty", item.uncertainty())
            .put("importance", item.importance());
    ArrayNode reasons = node.putArray("reasons");
    for (Reason reason : item.reasons()) {
      reasons
          .addObject()
          .put("side", reason.side() == Reason.Side.UNCERTAIN ? "uncertain" : "important")
          .put("feature", reason.feature())
          .put("weight", reason.weight())
          .put("detail", reason.detail())
          .put("english", reason.english())
          .put("russian", reason.russian());
    }
    Lease lease = item.lease();
    node.set("lease", lease == null ? null : lease(lease));
    node.set("claim", RecordLines.tree(item.key(), item.document(), item.claim(), points));
    return node;
  }

  private static ObjectNode lease(Lease lease) {
    return Json.object().put("by", lease.by()).put("until", lease.until().toString());
  }

  private void claim(Context request) {
    String key = request.pathParam("key");
    ClaimView view = desk.claim(key).orElseThrow(() -> Problem.missing("claim " + key));
    CodePoints points = CodePoints.of(view.document().text());
    ObjectNode node =
        Json.object()
            .put("key", view.claim().key())
            .put("edition", view.edition())
            .put("seen", view.claim().seen())
            .put("asOf", catalogue.store().latest());
    ArrayNode holds = node.putArray("holds");
    for (StoredClaim one : view.claim().holds()) {
      holds.add(RecordLines.tree(one.key(), view.document(), one.claim(), points));
    }
    ObjectNode fields = node.putObject("fields");
    view.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(field -> fields.put(field.getKey().word(), field.getValue()));
    ArrayNode history = node.putArray("history");
    view.history()
        .forEach(
            said ->
                history.add(
                    Trees.judgement(said.judged(), view.document()).put("undone", said.undone())));
    Answers.send(request, node);
  }

  private void take(Context request) {
    String key = request.pathParam("key");
    Signature by = Said.signature(request);
    if (desk.claim(key).isEmpty()) {
      throw Problem.missing("claim " + key);
    }
    if (!desk.take(key, by, LEASE)) {
      throw Problem.of(409, "taken", "Somebody else looks at it", "Another reviewer has it.");
    }
    Answers.send(request, lease(new Lease(key, by.by(), by.at().plus(LEASE))));
  }

  private void giveBack(Context request) {
    Signature by = Said.signature(request);
    desk.giveBack(request.pathParam("key"), by.by());
    Answers.send(request, lease(new Lease("", by.by(), by.at())));
  }
}
