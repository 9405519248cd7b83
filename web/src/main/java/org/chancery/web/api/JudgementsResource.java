package org.chancery.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.chancery.record.review.Judging;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;

/** What reviewers say: of one claim, of two, of a text; and taking it back. */
final class JudgementsResource implements Resource {

  private static final String ANSWER = "Kept";

  private final Catalogue catalogue;
  private final Judging judging;
  private final Outcomes outcomes;

  JudgementsResource(Catalogue catalogue, ReviewDesk desk) {
    this.catalogue = catalogue;
    this.judging = desk.judge();
    this.outcomes = new Outcomes(catalogue);
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.post(
                "/claims/{key}/judgements",
                "judge",
                "Accept, reject, correct or divide a claim",
                "Judging",
                ANSWER,
                this::judge)
            .with(
                ClaimsResource.KEY,
                Parameter.header("If-Match", "ETag of the judgements that the reviewer saw"))
            .or(404, 409, 412, 422, 428),
        Operation.post(
                "/documents/{id}/claims",
                "addClaim",
                "Add a claim that the coder missed, by the words that state it",
                "Adding",
                ANSWER,
                this::add)
            .with(DocumentsResource.ID)
            .or(404, 409, 422),
        Operation.post(
                "/documents/{id}/completeness",
                "completeDocument",
                "Say that what holds of a text is all that it states",
                "Completing",
                ANSWER,
                this::complete)
            .with(DocumentsResource.ID)
            .or(404, 409, 428),
        Operation.post(
                "/merges",
                "merge",
                "Say that claims tell one event",
                "Merging",
                ANSWER,
                this::merge)
            .or(404, 409),
        Operation.post(
                "/splits",
                "split",
                "Say that no claim of one side tells the event of the other",
                "Splitting",
                ANSWER,
                this::split)
            .or(404, 409),
        Operation.post(
                "/judgements/{number}/undoing",
                "undo",
                "Take a judgement back: what stood before it stands again",
                "Undoing",
                ANSWER,
                this::undo)
            .with(Parameter.path("number", "number of a judgement"))
            .or(404, 409));
  }

  private void judge(Context request) {
    Said said = Said.in(request);
    String key = request.pathParam("key");
    String reason = said.words("reason");
    Outcome outcome =
        switch (said.words("verdict")) {
          case "accepted" -> judging.accept(key, said.seen(), reason, said.signature());
          case "rejected" -> judging.reject(key, said.seen(), reason, said.signature());
          case "corrected" ->
              judging.correct(key, said.seen(), said.corrections(), reason, said.signature());
          case "divided" ->
              judging.divide(key, said.seen(), said.parts(), reason, said.signature());
          default ->
              throw Problem.invalid("verdict", "is none of accepted, rejected, corrected, divided");
        };
    outcomes.answer(request, outcome, said.conflict());
  }

  private void add(Context request) {
    Said said = Said.in(request);
    outcomes.answer(
        request,
        judging.add(
            catalogue.document(request.pathParam("id")).edition(),
            offset(said, "start"),
            offset(said, "end"),
            said.corrections(),
            said.words("reason"),
            said.signature()),
        409);
  }

  private static int offset(Said said, String field) {
    long number = said.number(field);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw Problem.invalid(field, "is no offset");
    }
    return (int) number;
  }

  private void complete(Context request) {
    Said said = Said.in(request);
    String content = catalogue.document(request.pathParam("id")).document().id();
    outcomes.answer(
        request,
        judging.complete(content, said.seen(), said.words("reason"), said.signature()),
        said.conflict());
  }

  private void merge(Context request) {
    Said said = Said.in(request);
    outcomes.answer(
        request,
        judging.merge(
            said.keys("claims"), said.number("asOf"), said.words("reason"), said.signature()),
        409);
  }

  private void split(Context request) {
    Said said = Said.in(request);
    outcomes.answer(
        request,
        judging.split(
            said.keys("these"),
            said.keys("those"),
            said.number("asOf"),
            said.words("reason"),
            said.signature()),
        409);
  }

  private void undo(Context request) {
    Said said = Said.in(request);
    String number = request.pathParam("number");
    if (!number.matches("\\d{1,18}")) {
      throw Problem.missing("judgement " + number);
    }
    outcomes.answer(
        request, judging.undo(Long.parseLong(number), said.words("reason"), said.signature()), 409);
  }
}
