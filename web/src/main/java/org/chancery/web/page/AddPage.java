package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Field;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.text.claim.Status;
import org.chancery.web.Role;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.page.JudgeView.Notice;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.jspecify.annotations.Nullable;

/** Adding a claim that the coder missed, by marking its words. */
final class AddPage implements Page {

  private static final List<Field> ASKED =
      List.of(
          Field.KIND,
          Field.ACTORS,
          Field.RECIPIENTS,
          Field.DATE,
          Field.STATUS,
          Field.PLACE,
          Field.QUANTITIES);

  private static final Map<Field, String> NOTHING = Map.of(Field.STATUS, Status.OCCURRED.word());

  private final Catalogue catalogue;
  private final ReviewDesk desk;
  private final Fields fields = new Fields();

  AddPage(Catalogue catalogue, ReviewDesk desk) {
    this.catalogue = catalogue;
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(
        routes, "/documents/{id}/add", Role.REVIEWER, request -> show(request, null, List.of()));
    Page.post(routes, "/documents/{id}/add", Role.REVIEWER, this::keep);
  }

  private void keep(Context request) {
    Texts texts = Tongue.of(request);
    Holding holding = catalogue.document(request.pathParam("id"));
    Outcome outcome =
        desk.judge()
            .add(
                holding.edition(),
                (int) Math.min(Review.number(request, "start"), Integer.MAX_VALUE),
                (int) Math.min(Review.number(request, "end"), Integer.MAX_VALUE),
                given(request),
                Review.reason(request),
                Review.signature(request));
    if (outcome instanceof Outcome.Kept(List<Judged> judged)) {
      Judged one = judged.getLast();
      request.redirect(
          Link.to("/" + texts.language() + "/review/" + one.judgement().claim())
              .with(Review.SAID, String.valueOf(one.number()))
              .toString(),
          HttpStatus.SEE_OTHER);
      return;
    }
    List<FieldProblem> problems =
        outcome instanceof Outcome.Refused(List<FieldProblem> refused) ? refused : List.of();
    show(request, Review.refused(texts, request, outcome), problems);
  }

  private static List<Correction> given(Context request) {
    List<Correction> given = new ArrayList<>();
    for (Field field : ASKED) {
      String value = request.formParam("f." + field.word());
      if (value != null && !value.isBlank()) {
        given.add(new Correction(field, value));
      }
    }
    return given;
  }

  private void show(Context request, @Nullable Notice notice, List<FieldProblem> problems) {
    Texts texts = Tongue.of(request);
    Holding holding = catalogue.document(request.pathParam("id"));
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(Fields.filled(request, "f.", NOTHING));
    AddView view =
        new AddView(
            DocumentPage.about(texts, holding, "text"),
            TextView.of(holding.document(), List.of(), List.of()),
            fields.shown(texts, "f.", ASKED, values, problems),
            given(request, "start"),
            given(request, "end"),
            notice);
    Frame frame = Frame.of(request, texts.get("add.title") + ": " + view.about().title(), "review");
    Views.show(request, "add", frame, view);
  }

  private static String given(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value;
  }
}
