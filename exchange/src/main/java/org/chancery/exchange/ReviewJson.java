package org.chancery.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.record.review.ClaimView;
import org.chancery.record.review.Concord;
import org.chancery.record.review.Field;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.QueuePage;
import org.chancery.record.review.Reason;
import org.chancery.record.review.Said;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Lease;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.span.CodePoints;

/**
 * Writes what reviewers see and say as JSON objects. Claims have the form of {@link RecordLines};
 * every field is present; what is not known is null.
 */
public final class ReviewJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ReviewJson() {}

  /** What waits: {@code items}, {@code waiting} and {@code next}. */
  public static String page(QueuePage page) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode items = node.putArray("items");
    page.items().forEach(item -> item(items.addObject(), item));
    node.put("waiting", page.waiting()).put("next", page.next());
    return write(node);
  }

  public static String item(QueueItem item) {
    ObjectNode node = JSON.createObjectNode();
    item(node, item);
    return write(node);
  }

  private static void item(ObjectNode node, QueueItem item) {
    node.put("claim", item.key()).put("edition", item.edition()).put("address", item.address());
    node.put("seen", item.seen());
    node.put("score", item.score());
    node.put("uncertainty", item.uncertainty()).put("importance", item.importance());
    ArrayNode reasons = node.putArray("reasons");
    item.reasons().forEach(reason -> reason(reasons.addObject(), reason));
    Lease lease = item.lease();
    node.put("takenBy", lease == null ? null : lease.by());
    node.put("takenUntil", lease == null ? null : lease.until().toString());
    node.set("record", record(item.key(), item.document(), item.claim()));
  }

  private static void reason(ObjectNode node, Reason reason) {
    node.put("side", reason.side().name().toLowerCase(Locale.ROOT));
    node.put("feature", reason.feature()).put("weight", reason.weight());
    node.put("detail", reason.detail());
    node.put("english", reason.english()).put("russian", reason.russian());
  }

  /** A claim with what holds of it, its fields as they are written, and its history. */
  public static String claim(ClaimView view) {
    ObjectNode node = JSON.createObjectNode();
    Document document = view.document();
    node.put("claim", view.claim().key()).put("edition", view.edition());
    node.put("seen", view.claim().seen()).put("settled", view.claim().settled());
    ObjectNode fields = node.putObject("fields");
    for (Field field : Field.values()) {
      fields.put(field.word(), view.fields().get(field));
    }
    ArrayNode holds = node.putArray("holds");
    for (StoredClaim held : view.claim().holds()) {
      ObjectNode one = holds.addObject().put("claim", held.key());
      one.set("record", record(held.key(), document, held.claim()));
    }
    ArrayNode history = node.putArray("history");
    for (Said said : view.history()) {
      judged(history.addObject(), said.judged()).put("undone", said.undone());
    }
    return write(node);
  }

  /** What came of a judgement: {@code outcome} says which, and names the other fields. */
  public static String outcome(Outcome outcome) {
    ObjectNode node = JSON.createObjectNode();
    switch (outcome) {
      case Outcome.Kept(List<Judged> judged) -> judged(node.put("outcome", "kept"), judged);
      case Outcome.Conflict(List<Judged> since) -> judged(node.put("outcome", "conflict"), since);
      case Outcome.Refused(List<FieldProblem> problems) -> {
        ArrayNode array = node.put("outcome", "refused").putArray("problems");
        for (FieldProblem problem : problems) {
          array
              .addObject()
              .put("field", problem.field().word())
              .put("value", problem.value())
              .put("message", problem.message());
        }
      }
      case Outcome.Contradiction(List<String> keys) -> {
        ArrayNode array = node.put("outcome", "contradiction").putArray("claims");
        keys.forEach(array::add);
      }
      case Outcome.Unknown(String message) ->
          node.put("outcome", "unknown").put("message", message);
    }
    return write(node);
  }

  private static void judged(ObjectNode node, List<Judged> judged) {
    ArrayNode array = node.putArray("judgements");
    judged.forEach(one -> judged(array.addObject(), one));
  }

  private static ObjectNode judged(ObjectNode node, Judged judged) {
    Judgement judgement = judged.judgement();
    node.put("number", judged.number()).put("subject", judgement.claim());
    node.put("verdict", judgement.verdict().word());
    node.put("by", judged.signed().by()).put("at", judged.signed().at().toString());
    node.put("reason", judgement.reason()).put("seen", judgement.seen());
    return node.put("undoes", judgement.undoes() == 0 ? null : (Long) judgement.undoes());
  }

  /** Figures of agreement. */
  public static String figures(List<Concord.Figure> figures) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode array = node.putArray("agreement");
    for (Concord.Figure figure : figures) {
      ObjectNode one = array.addObject();
      one.put("measure", figure.measure().name().toLowerCase(Locale.ROOT));
      one.put("metric", figure.measure().metric());
      ArrayNode reviewers = one.putArray("reviewers");
      new TreeSet<>(figure.reviewers()).forEach(reviewers::add);
      one.put("units", figure.units());
      one.put("alpha", figure.alpha().isPresent() ? (Double) figure.alpha().getAsDouble() : null);
    }
    return write(node);
  }

  private static ObjectNode record(String key, Document document, Claim claim) {
    return RecordLines.tree(key, document, claim, CodePoints.of(document.text()));
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
