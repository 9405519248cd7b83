package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Judged;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.page.JudgeView.Notice;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/**
 * What a reviewer says of an event: that some claims tell another, or that it is the same as
 * another.
 */
final class TiesPage implements Page {

  private final Catalogue catalogue;
  private final ReviewDesk desk;

  TiesPage(Catalogue catalogue, ReviewDesk desk) {
    this.catalogue = catalogue;
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.post(routes, "/events/{event}/split", Role.REVIEWER, this::split);
    Page.post(routes, "/events/{event}/merge", Role.REVIEWER, this::merge);
  }

  private KeptEvent event(String name) {
    return catalogue.events().event(name).orElseThrow(() -> Problem.missing("event " + name));
  }

  private void split(Context request) {
    KeptEvent event = event(request.pathParam("event"));
    Set<String> these = new LinkedHashSet<>(request.formParams("claim"));
    Set<String> those = keys(event);
    those.removeAll(these);
    answer(
        request,
        event,
        desk.judge()
            .split(
                these,
                those,
                Review.number(request, "asOf"),
                Review.reason(request),
                Review.signature(request)));
  }

  private void merge(Context request) {
    KeptEvent event = event(request.pathParam("event"));
    String named = request.formParam("other");
    String other = named == null ? "" : named.strip();
    String name = other.substring(other.lastIndexOf('/') + 1);
    Set<String> all = keys(event);
    catalogue.events().event(name).ifPresentOrElse(e -> all.addAll(keys(e)), () -> all.add(name));
    answer(
        request,
        event,
        desk.judge()
            .merge(
                all,
                Review.number(request, "asOf"),
                Review.reason(request),
                Review.signature(request)));
  }

  private static Set<String> keys(KeptEvent event) {
    Set<String> keys = new LinkedHashSet<>();
    event.members().forEach(member -> keys.add(member.cited().key()));
    return keys;
  }

  /** The event follows within a moment; what was said is told at once. */
  private void answer(Context request, KeptEvent event, Outcome outcome) {
    Texts texts = Tongue.of(request);
    Notice refused = Review.refused(texts, request, outcome);
    if (outcome instanceof Outcome.Kept(List<Judged> judged)) {
      catalogue.catchUp();
      request.redirect(
          "/"
              + texts.language()
              + "/events/"
              + event.id()
              + "?"
              + Review.SAID
              + "="
              + judged.getLast().number(),
          HttpStatus.SEE_OTHER);
    } else if (refused != null) {
      Views.show(
          request,
          "refused",
          Frame.of(request, texts.get("review.refused.title"), "review"),
          refused);
    }
  }
}
