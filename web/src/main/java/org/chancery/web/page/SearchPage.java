package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.search.Snippet;
import org.chancery.record.search.Source;
import org.chancery.web.Anybody;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.page.SearchView.Choice;
import org.chancery.web.page.SearchView.Facet;
import org.chancery.web.page.SearchView.Hit;
import org.chancery.web.page.SearchView.Kept;
import org.chancery.web.request.Choices;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** The search, which is also the first page. */
final class SearchPage implements Page {

  private static final String IN = "in";
  private static final String CLAIMS = "claims";
  private static final int ALIKE = 10;

  private static final Dimension[] FACETS = {
    Dimension.COUNTRY,
    Dimension.DYAD,
    Dimension.KIND,
    Dimension.AREA,
    Dimension.STATUS,
    Dimension.SIDE,
    Dimension.CORROBORATION,
    Dimension.PUBLISHER,
    Dimension.LANGUAGE,
    Dimension.YEAR
  };

  /** Facets that are open from the beginning. */
  private static final List<Dimension> OPEN =
      List.of(Dimension.COUNTRY, Dimension.KIND, Dimension.LANGUAGE);

  /** Values of a facet that are shown. */
  private static final int VALUES = 12;

  private final Catalogue catalogue;

  SearchPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/",
        request -> request.redirect("/" + Tongue.of(request).language() + "/search"),
        Anybody.ANYBODY);
    for (String language : Texts.LANGUAGES) {
      routes.get(
          "/" + language, request -> request.redirect("/" + language + "/search"), Anybody.ANYBODY);
    }
    Page.get(routes, "/search", this::search);
    Page.get(routes, "/documents/{id}/alike", this::alike);
  }

  private void search(Context request) {
    Texts texts = Tongue.of(request);
    Link asked = Link.of(request);
    boolean claims = asked.value(IN).equals(CLAIMS);
    boolean words = !asked.value(Choices.WORDS).isEmpty();
    SearchQuery query =
        Choices.of(request, words ? SearchQuery.Order.RELEVANCE : SearchQuery.Order.NEWEST)
            .facets(FACETS);
    SearchView view =
        claims
            ? view(texts, asked, catalogue.claims(query), hit -> hit(texts, hit))
            : view(texts, asked, catalogue.documents(query), hit -> hit(texts, hit, asked));
    Views.show(request, "search", Frame.of(request, texts.get("search.title"), "search"), view);
  }

  private interface Shown<H> {
    Hit of(H hit);
  }

  private static <H> SearchView view(
      Texts texts, Link asked, org.chancery.record.search.Page<H> page, Shown<H> shown) {
    boolean claims = asked.value(IN).equals(CLAIMS);
    Link first = asked.drop(Choices.AFTER);
    String next = page.next();
    List<String> spellings = new ArrayList<>();
    page.spellings()
        .forEach(
            (typed, others) ->
                spellings.add(texts.get("search.spelling", typed, String.join(", ", others))));
    return new SearchView(
        asked,
        claims,
        texts.count(claims ? "total.claims" : "total.documents", page.total()),
        page.hits().stream().map(shown::of).toList(),
        facets(texts, first, page.facets()),
        chosen(texts, first),
        kept(asked),
        spellings,
        next == null ? null : asked.set(Choices.AFTER, next).toString(),
        !asked.value(Choices.AFTER).isEmpty());
  }

  private static List<Facet> facets(
      Texts texts, Link asked, Map<Dimension, List<org.chancery.record.search.Page.Count>> counts) {
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : FACETS) {
      List<Choice> choices =
          counts.getOrDefault(dimension, List.of()).stream()
              .filter(count -> !asked.values(dimension.word()).contains(count.value()))
              .limit(VALUES)
              .map(
                  count ->
                      new Choice(
                          Labels.of(texts, dimension, count.value()),
                          asked.with(dimension.word(), count.value()).toString(),
                          texts.number(count.hits())))
              .toList();
      if (!choices.isEmpty()) {
        String name = texts.get("facet." + dimension.word());
        facets.add(new Facet(name, OPEN.contains(dimension), choices));
      }
    }
    return facets;
  }

  private static List<Choice> chosen(Texts texts, Link asked) {
    List<Choice> chosen = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (String value : asked.values(dimension.word())) {
        String label =
            texts.get("facet." + dimension.word()) + ": " + Labels.of(texts, dimension, value);
        chosen.add(new Choice(label, asked.without(dimension.word(), value).toString(), ""));
      }
    }
    return chosen;
  }

  /** What was chosen by following links, so that sending the form does not lose it. */
  private static List<Kept> kept(Link asked) {
    List<Kept> kept = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      asked.values(dimension.word()).forEach(value -> kept.add(new Kept(dimension.word(), value)));
    }
    return kept;
  }

  private static Hit hit(Texts texts, DocumentHit hit, Link asked) {
    String page = page(texts, hit.source());
    Snippet title = hit.title();
    String words = asked.value(Choices.WORDS);
    Link link = words.isEmpty() ? Link.to(page) : Link.to(page).with(Choices.WORDS, words);
    return new Hit(
        title == null ? List.of(new Piece(texts.get("untitled"), false)) : Piece.of(title),
        link.toString(),
        hit.source().language(),
        provenance(texts, hit.source()),
        hit.snippets().stream().map(Piece::excerpt).toList(),
        hit.claims().stream()
            .map(
                claim ->
                    new SearchView.Quote(Piece.of(claim.quote()), page + "#claim-" + claim.key()))
            .toList(),
        page + "/alike");
  }

  private static Hit hit(Texts texts, ClaimHit hit) {
    String page = page(texts, hit.source());
    return new Hit(
        Piece.of(hit.quote()),
        page + "#claim-" + hit.key(),
        hit.source().language(),
        provenance(texts, hit.source()),
        List.of(),
        List.of(),
        "");
  }

  private static String page(Texts texts, Source source) {
    return "/" + texts.language() + "/documents/" + source.edition();
  }

  private static String provenance(Texts texts, Source source) {
    String publisher = source.publisher();
    return String.join(
        " · ",
        publisher == null ? texts.get("unknown") : texts.name(publisher),
        texts.day(source.published()),
        texts.languageName(source.language()));
  }

  private void alike(Context request) {
    Texts texts = Tongue.of(request);
    var holding = catalogue.document(request.pathParam("id"));
    List<Hit> hits =
        catalogue.alike(holding.edition(), ALIKE).stream()
            .map(hit -> hit(texts, hit, Link.to("")))
            .toList();
    Frame frame = Frame.of(request, texts.get("alike.title"), "search");
    Views.show(
        request,
        "alike",
        frame,
        Map.of(
            "hits",
            hits,
            "title",
            Labels.title(texts, holding.document()),
            "language",
            holding.document().language(),
            "back",
            frame.to(Labels.page(holding))));
  }
}
