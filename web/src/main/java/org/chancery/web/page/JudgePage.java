package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.dossier.page.Passages;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Field;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.QueueFilter;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.span.Span;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.page.JudgeView.Notice;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.jspecify.annotations.Nullable;

/** One claim before a reviewer: accept, reject, correct, divide, and take back. */
final class JudgePage implements Page {

  /** What the parts of a claim usually differ in. */
  private static final List<Field> OF_PARTS =
      List.of(
          Field.KIND,
          Field.ACTORS,
          Field.RECIPIENTS,
          Field.DATE,
          Field.STATUS,
          Field.QUANTITIES,
          Field.QUOTE);

  private static final int PARTS = 2;

  private final Catalogue catalogue;
  private final ReviewDesk desk;
  private final Fields fields = new Fields();

  JudgePage(Catalogue catalogue, ReviewDesk desk) {
    this.catalogue = catalogue;
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/review/{key}", Role.REVIEWER, this::show);
    Page.post(routes, "/review/{key}/accept", Role.REVIEWER, this::accept);
    Page.post(routes, "/review/{key}/reject", Role.REVIEWER, this::reject);
    Page.post(routes, "/review/{key}/correct", Role.REVIEWER, this::correct);
    Page.post(routes, "/review/{key}/divide", Role.REVIEWER, this::divide);
    Page.post(routes, "/review/undo/{number}", Role.REVIEWER, this::undo);
  }

  private void show(Context request) {
    String key = request.pathParam("key");
    desk.take(key, Review.signature(request), Review.LEASE);
    show(request, key, Review.kept(Tongue.of(request), request), List.of());
  }

  private void accept(Context request) {
    String key = request.pathParam("key");
    answer(
        request,
        key,
        desk.judge()
            .accept(
                key,
                Review.number(request, "seen"),
                Review.reason(request),
                Review.signature(request)));
  }

  private void reject(Context request) {
    String key = request.pathParam("key");
    answer(
        request,
        key,
        desk.judge()
            .reject(
                key,
                Review.number(request, "seen"),
                Review.reason(request),
                Review.signature(request)));
  }

  private void correct(Context request) {
    String key = request.pathParam("key");
    List<Correction> changed = Fields.changed(request, "f.", view(key).fields());
    answer(
        request,
        key,
        desk.judge()
            .correct(
                key,
                Review.number(request, "seen"),
                changed,
                Review.reason(request),
                Review.signature(request)));
  }

  private void divide(Context request) {
    String key = request.pathParam("key");
    List<List<Correction>> parts = new ArrayList<>();
    for (int part = 1; part <= PARTS; part++) {
      parts.add(Fields.changed(request, part + ".", view(key).fields()));
    }
    answer(
        request,
        key,
        desk.judge()
            .divide(
                key,
                Review.number(request, "seen"),
                parts,
                Review.reason(request),
                Review.signature(request)));
  }

  private void undo(Context request) {
    String number = request.pathParam("number");
    Optional<Judged> target =
        number.matches("\\d{1,18}")
            ? catalogue.store().judgement(Long.parseLong(number))
            : Optional.empty();
    String subject =
        target
            .map(judged -> judged.judgement().claim())
            .orElseThrow(() -> Problem.missing("judgement " + number));
    Outcome outcome =
        desk.judge()
            .undo(Long.parseLong(number), Review.reason(request), Review.signature(request));
    if (outcome instanceof Outcome.Kept && desk.claim(subject).isEmpty()) {
      request.redirect("/" + Tongue.of(request).language() + "/review", HttpStatus.SEE_OTHER);
    } else if (outcome instanceof Outcome.Kept) {
      request.redirect(
          "/" + Tongue.of(request).language() + "/review/" + subject, HttpStatus.SEE_OTHER);
    } else {
      answer(request, subject, outcome);
    }
  }

  private org.chancery.record.review.ClaimView view(String key) {
    return desk.claim(key).orElseThrow(() -> Problem.missing("claim " + key));
  }

  /** On to the next claim, or the same page with what stands in the way. */
  private void answer(Context request, String key, Outcome outcome) {
    Texts texts = Tongue.of(request);
    if (outcome instanceof Outcome.Kept(List<Judged> judged)) {
      desk.giveBack(key, Review.signature(request).by());
      request.redirect(
          Link.to("/" + texts.language() + "/review/next")
              .with(Review.SAID, String.valueOf(judged.getLast().number()))
              .toString(),
          HttpStatus.SEE_OTHER);
    } else {
      List<FieldProblem> problems =
          outcome instanceof Outcome.Refused(List<FieldProblem> refused) ? refused : List.of();
      show(request, key, Review.refused(texts, request, outcome), problems);
    }
  }

  private void show(
      Context request, String key, @Nullable Notice notice, List<FieldProblem> problems) {
    Texts texts = Tongue.of(request);
    var view = view(key);
    ReviewedClaim reviewed = view.claim();
    Document document = view.document();
    StoredClaim shown =
        reviewed.holds().isEmpty()
            ? new StoredClaim(reviewed.key(), Objects.requireNonNull(reviewed.coded()))
            : reviewed.holds().getFirst();
    Claim claim = shown.claim();
    Span around = Passages.around(document, claim.quote());
    Optional<QueueItem> item = waiting(view.edition(), reviewed.key());
    String event = catalogue.events().eventsOf(view.edition()).get(shown.key());
    Map<Field, String> values = view.fields();
    JudgeView page =
        new JudgeView(
            ClaimView.of(
                texts,
                document,
                shown,
                0,
                event == null ? null : "/" + texts.language() + "/events/" + event),
            Labels.title(texts, document),
            Labels.provenance(texts, document),
            "/" + texts.language() + "/documents/" + view.edition() + "#words-" + shown.key(),
            cut(document.text(), around.start() - 1)
                + document.text().substring(around.start(), claim.quote().start()),
            document.text().substring(claim.quote().end(), around.end())
                + cut(document.text(), around.end()),
            state(texts, reviewed),
            item.map(one -> ReviewPage.reasons(texts, one.reasons())).orElse(List.of()),
            item.map(one -> others(texts, request, one)).orElse(null),
            reviewed.seen(),
            catalogue.store().latest(),
            fields.shown(
                texts,
                "f.",
                List.of(Field.values()),
                Fields.filled(request, "f.", values),
                problems),
            parts(texts, request, values),
            view.history().stream().map(said -> past(texts, said)).toList(),
            notice,
            Review.reason(request));
    Frame frame =
        Frame.of(request, texts.get("review.claim") + ": " + page.claim().kind(), "review");
    Views.show(request, "judge", frame, page);
  }

  /** Says that a passage goes on beyond what is shown of it. */
  private static String cut(String text, int next) {
    return next < 0 || next >= text.length() || text.charAt(next) == '\n' ? "" : " … ";
  }

  private List<List<JudgeView.Field>> parts(
      Texts texts, Context request, Map<Field, String> values) {
    List<List<JudgeView.Field>> parts = new ArrayList<>();
    for (int part = 1; part <= PARTS; part++) {
      Map<Field, String> filled = Fields.filled(request, part + ".", values);
      parts.add(fields.shown(texts, part + ".", OF_PARTS, filled, List.of()));
    }
    return parts;
  }

  private static @Nullable String others(Texts texts, Context request, QueueItem item) {
    var lease = item.lease();
    return lease == null || lease.by().equals(Review.signature(request).by())
        ? null
        : ReviewPage.lease(texts, lease);
  }

  private Optional<QueueItem> waiting(long edition, String key) {
    return desk.queue(QueueFilter.ALL.edition(edition), null, 1000, Instant.now()).items().stream()
        .filter(item -> item.key().equals(key))
        .findFirst();
  }

  private static String state(Texts texts, ReviewedClaim reviewed) {
    Judged last = reviewed.judged();
    if (last == null || last.judgement().verdict() == Judgement.Verdict.WITHDRAWN) {
      return texts.get("review.waits");
    }
    return texts.get("verdict." + last.judgement().verdict().word());
  }

  private static JudgeView.Past past(Texts texts, org.chancery.record.review.Said said) {
    Judged judged = said.judged();
    return new JudgeView.Past(
        judged.number(),
        texts.get("verdict." + judged.judgement().verdict().word()),
        judged.signed().by(),
        texts.moment(judged.signed().at()),
        judged.judgement().reason(),
        said.undone());
  }
}
