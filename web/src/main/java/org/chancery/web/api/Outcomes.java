package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.store.Judged;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.json.Json;

/** Tells a program what came of what a reviewer said. */
final class Outcomes {

  private final Catalogue catalogue;

  Outcomes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Answers 201 with what is kept now.
   *
   * @param conflict status where somebody else spoke meanwhile: 412 where the asker sent {@code
   *     If-Match}, else 409
   * @throws Problem where nothing is kept
   */
  void answer(Context request, Outcome outcome, int conflict) {
    switch (outcome) {
      case Outcome.Kept(List<Judged> judged) -> {
        ObjectNode node = Json.object();
        node.set("judgements", trees(judged));
        request.status(201).header("Cache-Control", "no-store");
        request.header("ETag", ClaimsResource.tag(judged.getLast().number()));
        request.contentType("application/json").result(node.toString());
      }
      case Outcome.Conflict(List<Judged> since) ->
          throw Problem.of(
                  conflict,
                  "judged-meanwhile",
                  "Somebody else spoke meanwhile",
                  "Look at what was said since, and say again, having seen it.")
              .with("since", trees(since));
      case Outcome.Refused(List<FieldProblem> problems) ->
          throw Problem.of(422, "refused", "A claim cannot say that", problems.getFirst().line())
              .with("problems", trees(problems, Json.array()));
      case Outcome.Contradiction(List<String> keys) ->
          throw Problem.of(
                  409,
                  "contradiction",
                  "That contradicts another judgement",
                  "Two claims would be said to be and not to be one event.")
              .with("claims", Trees.strings(keys));
      case Outcome.Unknown(String message) ->
          throw Problem.of(404, "not-found", "Not found", message);
    }
  }

  private ArrayNode trees(List<Judged> judged) {
    ArrayNode array = Json.array();
    for (Judged one : judged) {
      String content = one.judgement().content();
      array.add(Trees.judgement(one, catalogue.document(content).document()));
    }
    return array;
  }

  private static ArrayNode trees(List<FieldProblem> problems, ArrayNode array) {
    for (FieldProblem problem : problems) {
      array
          .addObject()
          .put("field", problem.field().word())
          .put("value", problem.value())
          .put("message", problem.message());
    }
    return array;
  }
}
