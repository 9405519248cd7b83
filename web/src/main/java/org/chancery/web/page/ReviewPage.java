package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.record.review.Field;
import org.chancery.record.review.QueueFilter;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.QueuePage;
import org.chancery.record.review.Reason;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Lease;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.request.Choices;
import org.chancery.web.request.QueueChoices;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.jspecify.annotations.Nullable;

/** What waits for reviewers, and the way to the next claim. */
final class ReviewPage implements Page {

  private static final int SIZE = 20;

  private final ReviewDesk desk;
  private final Fields fields = new Fields();

  ReviewPage(ReviewDesk desk) {
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/review", Role.REVIEWER, this::list);
    Page.get(routes, "/review/next", Role.REVIEWER, this::next);
  }

  private void list(Context request) {
    Texts texts = Tongue.of(request);
    Link asked = Link.of(request);
    String cursor = asked.value(Choices.AFTER);
    QueueFilter filter = QueueChoices.of(request, Review.signature(request).by());
    QueuePage page;
    try {
      page = desk.queue(filter, cursor.isEmpty() ? null : cursor, SIZE, Instant.now());
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(Choices.AFTER, "is no cursor of this list");
    }
    String next = page.next();
    ReviewView view =
        new ReviewView(
            asked.drop(Review.SAID),
            texts.count("total.claims", page.waiting()),
            page.items().stream().map(item -> item(texts, item)).toList(),
            fields.shown(texts, "", List.of(Field.KIND), Map.of(), List.of()).getFirst().options(),
            Review.kept(texts, request),
            next == null ? null : asked.drop(Review.SAID).set(Choices.AFTER, next).toString());
    Views.show(request, "review", Frame.of(request, texts.get("review.title"), "review"), view);
  }

  private static ReviewView.Item item(Texts texts, QueueItem item) {
    return new ReviewView.Item(
        "/" + texts.language() + "/review/" + item.key(),
        texts.label("kind", item.claim().kind()),
        ClaimView.sides(texts, item.claim()),
        texts.date(item.claim().date()),
        item.quote(),
        item.document().language(),
        Labels.title(texts, item.document()),
        Labels.provenance(texts, item.document()),
        reasons(texts, item.reasons()),
        lease(texts, item.lease()));
  }

  static List<String> reasons(Texts texts, List<Reason> reasons) {
    return reasons.stream().map(reason -> Reasons.line(texts, reason)).toList();
  }

  static @Nullable String lease(Texts texts, @Nullable Lease lease) {
    return lease == null
        ? null
        : texts.get("review.lease", lease.by(), texts.moment(lease.until()));
  }

  /** Leads to the first claim that nobody else looks at. */
  private void next(Context request) {
    Texts texts = Tongue.of(request);
    Link here = Link.of(request);
    String said = here.value(Review.SAID);
    String page =
        desk.next(QueueFilter.ALL, Review.signature(request), Review.LEASE)
            .map(item -> "/" + texts.language() + "/review/" + item.key())
            .orElse("/" + texts.language() + "/review");
    Link link = Link.to(page);
    request.redirect((said.isEmpty() ? link : link.with(Review.SAID, said)).toString());
  }
}
