package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.dossier.Countries;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.Page.Count;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.Pairs;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** Pairs of states, and one of them: in figures, over time, as a dossier. */
final class PairsPage implements Page {

  private final Catalogue catalogue;
  private final Pairs pairs;

  PairsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.pairs = new Pairs(catalogue);
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/pairs", this::list);
    Page.get(routes, "/pairs/{pair}", this::show);
    Page.get(routes, "/pairs/{pair}/dossier.zip", this::dossier);
  }

  private void list(Context request) {
    Texts texts = Tongue.of(request);
    Frame frame = Frame.of(request, texts.get("pairs.title"), "pairs");
    List<PairView.Line> lines =
        pairs.all().stream()
            .map(
                count ->
                    new PairView.Line(
                        Labels.pair(texts, count.value()),
                        frame.to("/pairs/" + count.value()),
                        texts.count("total.claims", count.hits())))
            .toList();
    Views.show(request, "pairs", frame, lines);
  }

  private void show(Context request) {
    Texts texts = Tongue.of(request);
    String pair = Pairs.name(request.pathParam("pair"));
    var page = pairs.claims(pair);
    Frame frame = Frame.of(request, Labels.pair(texts, pair), "pairs");
    Link search = Link.to(frame.to("/search")).with(Dimension.DYAD.word(), pair);
    Timeline timeline = Timeline.of(catalogue.events(), texts, pair, Link.of(request));
    PairView view =
        new PairView(
            texts.number(pairs.documents(pair)),
            texts.number(page.total()),
            counts(texts, Dimension.KIND, page, search),
            counts(texts, Dimension.STATUS, page, search),
            counts(texts, Dimension.SIDE, page, search),
            search.toString(),
            dossier(pair) ? frame.to("/pairs/" + pair + "/dossier.zip") : "",
            timeline.years(),
            timeline.later());
    Views.show(request, "pair", frame, view);
  }

  /** Only states have a dossier. */
  private static boolean dossier(String pair) {
    for (String code : pair.split("-")) {
      if (Countries.find(code).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<PairView.Line> counts(
      Texts texts,
      Dimension dimension,
      org.chancery.record.search.Page<ClaimHit> page,
      Link search) {
    return page.facets().getOrDefault(dimension, List.<Count>of()).stream()
        .limit(12)
        .map(
            count ->
                new PairView.Line(
                    Labels.of(texts, dimension, count.value()),
                    search.with("in", "claims").with(dimension.word(), count.value()).toString(),
                    texts.number(count.hits())))
        .toList();
  }

  private void dossier(Context request) {
    String pair = Pairs.name(request.pathParam("pair"));
    request
        .contentType("application/zip")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + pair.replaceAll("[^A-Z-]", "") + ".zip\"")
        .result(pairs.dossier(pair, Tongue.of(request).language()));
  }
}
