package org.chancery.web.page;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Signature;
import org.chancery.web.Identity;
import org.chancery.web.Problem;
import org.chancery.web.page.JudgeView.Notice;
import org.chancery.web.view.Texts;
import org.jspecify.annotations.Nullable;

/** What the pages of reviewers have in common. */
final class Review {

  /** How long a claim stays with whoever looks at it. */
  static final Duration LEASE = Duration.ofMinutes(10);

  /** Parameter that tells the page after a judgement which one it was. */
  static final String SAID = "said";

  private Review() {}

  /** Who judges, now. */
  static Signature signature(Context request) {
    return Identity.of(request)
        .map(who -> new Signature(Instant.now(), who.name()))
        .orElseThrow(Problem::unidentified);
  }

  /** A hidden field of the form that holds a number. */
  static long number(Context request, String name) {
    String value = request.formParam(name);
    if (value == null || !value.strip().matches("\\d{1,18}")) {
      throw Problem.of(428, "precondition-required", "Load the page anew", name + " is missing");
    }
    return Long.parseLong(value.strip());
  }

  static String reason(Context request) {
    String reason = request.formParam("reason");
    return reason == null ? "" : reason.strip();
  }

  /** Tells on the next page that something was kept; null where nothing was said before. */
  static @Nullable Notice kept(Texts texts, Context request) {
    String said = request.queryParam(SAID);
    return said == null || !said.matches("\\d{1,18}")
        ? null
        : new Notice(false, texts.get("review.kept"), List.of(), Long.parseLong(said));
  }

  /**
   * Why nothing was kept; also sets the status of the answer.
   *
   * @return null where it was kept
   */
  static @Nullable Notice refused(Texts texts, Context request, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept kept -> null;
      case Outcome.Conflict(List<Judged> since) -> {
        request.status(409);
        yield new Notice(true, texts.get("review.conflict"), lines(texts, since), 0);
      }
      case Outcome.Refused(List<FieldProblem> problems) -> {
        request.status(422);
        List<String> lines = problems.stream().map(one -> line(texts, one)).toList();
        yield new Notice(true, texts.get("review.refused"), lines, 0);
      }
      case Outcome.Contradiction(List<String> keys) -> {
        request.status(409);
        yield new Notice(true, texts.get("review.contradiction"), keys, 0);
      }
      case Outcome.Unknown(String message) -> {
        request.status(404);
        yield new Notice(true, texts.get("review.unknown"), List.of(message), 0);
      }
    };
  }

  private static String line(Texts texts, FieldProblem problem) {
    return texts.get("field." + problem.field().word())
        + ": "
        + (problem.value().isEmpty() ? "" : problem.value() + " – ")
        + problem.message();
  }

  private static List<String> lines(Texts texts, List<Judged> since) {
    List<String> lines = new ArrayList<>();
    for (Judged one : since) {
      lines.add(
          texts.get(
              "review.by",
              texts.get("verdict." + one.judgement().verdict().word()),
              one.signed().by(),
              texts.moment(one.signed().at())));
    }
    return lines;
  }
}
