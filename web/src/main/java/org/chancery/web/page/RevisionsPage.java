package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.revision.ClaimChange;
import org.chancery.record.revision.Edit;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Revision;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.span.Span;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.History.Course;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.jspecify.annotations.Nullable;

/** What an address held over time, and what each text changed of the one before. */
final class RevisionsPage implements Page {

  private final Catalogue catalogue;

  RevisionsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/documents/{id}/revisions", this::list);
    Page.get(routes, "/documents/{id}/changes/{other}", this::changes);
  }

  private void list(Context request) {
    Texts texts = Tongue.of(request);
    Holding holding = catalogue.document(request.pathParam("id"));
    List<ChangesView.Address> addresses = new ArrayList<>();
    for (Course course : catalogue.history().of(holding)) {
      addresses.add(new ChangesView.Address(course.address(), lines(texts, course, holding)));
    }
    var about = DocumentPage.about(texts, holding, "revisions");
    Views.show(
        request,
        "revisions",
        Frame.of(request, texts.get("document.revisions") + ": " + about.title(), "search"),
        Map.of("about", about, "addresses", addresses));
  }

  private static List<ChangesView.Line> lines(Texts texts, Course course, Holding holding) {
    List<ChangesView.Line> lines = new ArrayList<>();
    String root = "/" + texts.language() + "/documents/";
    Revision before = null;
    for (Revision revision : course.revisions()) {
      lines.add(
          new ChangesView.Line(
              revision.number(),
              texts.moment(revision.signed().at()),
              revision.signed().by(),
              root + revision.edition(),
              revision.edition() == holding.edition(),
              before == null ? null : root + before.edition() + "/changes/" + revision.edition()));
      before = revision;
    }
    return lines;
  }

  private void changes(Context request) {
    Texts texts = Tongue.of(request);
    Holding before = catalogue.document(request.pathParam("id"));
    Holding after = catalogue.document(request.pathParam("other"));
    RevisionDifference difference = catalogue.history().between(before, after);
    ChangesView view =
        new ChangesView(
            DocumentPage.about(texts, before, ""),
            DocumentPage.about(texts, after, "revisions"),
            texts.get("changes.kept", Math.round(difference.kept() * 100)),
            difference.edits().stream().map(edit -> edit(texts, difference, edit)).toList(),
            difference.claims().stream().map(one -> claim(texts, difference, one)).toList());
    Frame frame =
        Frame.of(request, texts.get("changes.title") + ": " + view.after().title(), "search");
    Views.show(request, "changes", frame, view);
  }

  private static ChangesView.Change edit(Texts texts, RevisionDifference difference, Edit edit) {
    String old = difference.before().document().text();
    String now = difference.after().document().text();
    Span around = edit.sentenceAfter() == null ? edit.sentenceBefore() : edit.sentenceAfter();
    boolean newer = edit.sentenceAfter() != null;
    Span own = newer ? edit.after() : edit.before();
    String text = newer ? now : old;
    String lead = "";
    String tail = "";
    if (around != null && own != null && around.contains(own)) {
      lead = text.substring(around.start(), own.start());
      tail = text.substring(own.end(), around.end());
    }
    return new ChangesView.Change(
        texts.get("change." + edit.type().word()),
        lead,
        edit.before() == null ? "" : edit.before().in(old),
        edit.after() == null ? "" : edit.after().in(now),
        tail,
        difference.after().document().language());
  }

  private static ChangesView.Told claim(
      Texts texts, RevisionDifference difference, ClaimChange change) {
    return new ChangesView.Told(
        texts.get("change." + change.type().word()),
        change.aspects().stream()
            .sorted()
            .map(aspect -> texts.get("aspect." + aspect.word()))
            .toList(),
        view(texts, difference.before().document(), change.before()),
        view(texts, difference.after().document(), change.after()));
  }

  private static @Nullable ClaimView view(Texts texts, Document document, @Nullable Claim claim) {
    return claim == null ? null : ClaimView.of(texts, document, new StoredClaim("", claim), 0);
  }
}
