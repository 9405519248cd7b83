package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchQuery.Order;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.span.CodePoints;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.json.Json;
import org.chancery.web.request.Choices;

/** Claims: which there are, one, and what reviewers said of it. */
final class ClaimsResource implements Resource {

  static final Parameter KEY = Parameter.path("key", "id of a claim");

  private final Catalogue catalogue;

  ClaimsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/claims",
                "listClaims",
                "Claims as they hold after review, what happened last first",
                "Claims",
                this::list)
            .with(Searching.parameters(Order.NEWEST))
            .or(400),
        Operation.get("/claims/{key}", "getClaim", "One claim", "Claim", this::one)
            .with(KEY)
            .or(404),
        Operation.get(
                "/claims/{key}/judgements",
                "listJudgements",
                "What reviewers said of a claim; its ETag is what If-Match of the next one is",
                "Judgements",
                this::judgements)
            .with(KEY)
            .or(404));
  }

  private void list(Context request) {
    Page<ClaimHit> page = catalogue.claims(Choices.of(request, Order.NEWEST));
    ObjectNode node = Json.object().put("total", page.total());
    ArrayNode claims = node.putArray("claims");
    for (ClaimHit hit : page.hits()) {
      found(hit).ifPresent(claims::add);
    }
    Answers.send(request, node.put("next", page.next()));
  }

  /** Empty where the record has moved on since the index was read. */
  private Optional<ObjectNode> found(ClaimHit hit) {
    Optional<Holding> holding = catalogue.store().holding(hit.source().edition());
    return holding.flatMap(
        one ->
            catalogue.claims(one).stream()
                .filter(claim -> claim.key().equals(hit.key()))
                .findFirst()
                .map(claim -> tree(one, claim)));
  }

  private static ObjectNode tree(Holding holding, StoredClaim claim) {
    return Trees.claim(holding, claim, CodePoints.of(holding.document().text()));
  }

  private void one(Context request) {
    Catalogue.Cited cited = catalogue.claim(request.pathParam("key"));
    Answers.send(request, tree(cited.holding(), cited.stored()));
  }

  private void judgements(Context request) {
    String key = request.pathParam("key");
    List<Judged> judged = catalogue.store().judgements(key);
    Holding holding = stating(key, judged);
    ObjectNode node = Json.object().put("claim", key);
    long seen = judged.isEmpty() ? 0 : judged.getLast().number();
    ArrayNode all = node.put("seen", seen).putArray("judgements");
    judged.forEach(one -> all.add(Trees.judgement(one, holding.document())));
    if (!judged.isEmpty()) {
      Answers.lastModified(request, judged.getLast().signed().at());
    }
    Answers.send(request, node.toString(), tag(seen));
  }

  /** The mark of what was said of a claim: the number of the last judgement. */
  static String tag(long seen) {
    return "\"j" + seen + "\"";
  }

  /** The document of a claim that the coder found, or that some reviewer spoke of. */
  private Holding stating(String key, List<Judged> judged) {
    Optional<Long> edition =
        catalogue.store().claims(key).stream().map(cited -> cited.edition()).findFirst();
    if (edition.isEmpty() && !judged.isEmpty()) {
      return catalogue.document(judged.getLast().judgement().content());
    }
    return edition
        .flatMap(catalogue.store()::holding)
        .orElseThrow(() -> Problem.missing("claim " + key));
  }
}
