package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.store.Coding;
import org.chancery.record.store.Holding;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.document.Document;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.page.DocumentView.About;
import org.chancery.web.request.Choices;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** One document: its text with what it claims. */
final class DocumentPage implements Page {

  private final Catalogue catalogue;

  DocumentPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/documents/{id}", this::show);
    Page.get(routes, "/claims/{key}", this::claim);
  }

  private void show(Context request) {
    Texts texts = Tongue.of(request);
    Holding holding = catalogue.document(request.pathParam("id"));
    String words = Link.of(request).value(Choices.WORDS);
    List<StoredClaim> claims = catalogue.claims(holding);
    Coding coding = holding.coding();
    DocumentView view =
        new DocumentView(
            about(texts, holding, "text"),
            holding.addresses(),
            holding.current(),
            coding == null ? null : texts.moment(coding.signed().at()),
            words,
            TextView.of(holding.document(), claims, catalogue.marks(words, holding.edition())),
            claims(texts, holding, claims));
    Views.show(request, "document", Frame.of(request, view.about().title(), "search"), view);
  }

  private List<ClaimView> claims(Texts texts, Holding holding, List<StoredClaim> claims) {
    Map<String, String> events = catalogue.events().eventsOf(holding.edition());
    List<ClaimView> views = new ArrayList<>();
    for (StoredClaim claim : claims) {
      String event = events.get(claim.key());
      views.add(
          ClaimView.of(
              texts,
              holding.document(),
              claim,
              views.size() + 1,
              event == null ? null : "/" + texts.language() + "/events/" + event));
    }
    return views;
  }

  static About about(Texts texts, Holding holding, String tab) {
    Document document = holding.document();
    String publisher = document.publisher();
    return new About(
        Labels.title(texts, document),
        document.language(),
        texts.day(document.published()),
        publisher == null ? texts.get("unknown") : texts.name(publisher),
        texts.languageName(document.language()),
        "/" + texts.language() + Labels.page(holding),
        tab);
  }

  /** A claim is shown where it stands. */
  private void claim(Context request) {
    Catalogue.Cited cited = catalogue.claim(request.pathParam("key"));
    if (!cited.holding().current()) {
      throw Problem.missing("current claim " + cited.stored().key());
    }
    request.redirect(
        "/"
            + Tongue.of(request).language()
            + Labels.page(cited.holding())
            + "#claim-"
            + cited.stored().key());
  }
}
