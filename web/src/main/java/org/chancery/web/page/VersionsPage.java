package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.record.difference.Comparison;
import org.chancery.record.difference.Difference;
import org.chancery.record.difference.Wording;
import org.chancery.record.store.Holding;
import org.chancery.record.versions.Bead;
import org.chancery.record.versions.Likeness;
import org.chancery.text.span.Span;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.Versions;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.chancery.web.view.Worded;
import org.jspecify.annotations.Nullable;

/** Language versions of a document, and two of them side by side. */
final class VersionsPage implements Page {

  private final Catalogue catalogue;

  VersionsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/documents/{id}/versions", this::list);
    Page.get(routes, "/documents/{id}/versions/{other}", this::compare);
  }

  private void list(Context request) {
    Texts texts = Tongue.of(request);
    Holding holding = catalogue.document(request.pathParam("id"));
    var about = DocumentPage.about(texts, holding, "versions");
    List<VersionsView.Version> versions = new ArrayList<>();
    for (Holding other : catalogue.versions().of(holding)) {
      versions.add(
          new VersionsView.Version(
              DocumentPage.about(texts, other, ""), about.page() + "/versions/" + other.edition()));
    }
    Views.show(
        request,
        "versions",
        Frame.of(request, texts.get("versions.title") + ": " + about.title(), "search"),
        Map.of("about", about, "versions", versions));
  }

  private void compare(Context request) {
    Texts texts = Tongue.of(request);
    Holding first = catalogue.document(request.pathParam("id"));
    Holding second = catalogue.document(request.pathParam("other"));
    Versions.Pair pair = catalogue.versions().compare(first, second);
    Likeness likeness = pair.likeness();
    List<Bead> beads = pair.comparison().alignment().beads();
    VersionsView view =
        new VersionsView(
            DocumentPage.about(texts, first, "versions"),
            DocumentPage.about(texts, second, ""),
            likeness.versions(),
            likeness.declared(),
            texts.get(
                "compare.share",
                Math.round(100 * Math.min(likeness.firstShare(), likeness.secondShare()))),
            pair.comparison().differences().stream()
                .map(one -> difference(texts, pair.comparison(), one, beads))
                .toList(),
            rows(pair.comparison(), beads));
    Frame frame =
        Frame.of(request, texts.get("compare.title") + ": " + view.first().title(), "search");
    Views.show(request, "compare", frame, view);
  }

  private static VersionsView.Difference difference(
      Texts texts, Comparison comparison, Difference difference, List<Bead> beads) {
    int row = 0;
    for (int i = 0; i < beads.size() && row == 0; i++) {
      if (touches(beads.get(i), difference)) {
        row = i + 1;
      }
    }
    return new VersionsView.Difference(
        texts.get("difference." + difference.type().word()),
        Wording.parts(difference, comparison, texts.language()).stream()
            .map(part -> new Worded(part.words(), language(texts, comparison, part.whose())))
            .toList(),
        row);
  }

  private static String language(Texts texts, Comparison comparison, Wording.Whose whose) {
    return switch (whose) {
      case OURS -> texts.language();
      case FIRST -> comparison.alignment().first().language();
      case SECOND -> comparison.alignment().second().language();
    };
  }

  private static boolean touches(Bead bead, Difference difference) {
    return touches(Bead.span(bead.first()), words(difference.first()))
        || touches(Bead.span(bead.second()), words(difference.second()));
  }

  private static boolean touches(@Nullable Span lines, @Nullable Span words) {
    return lines != null && words != null && lines.overlaps(words);
  }

  private static @Nullable Span words(Difference.@Nullable Side side) {
    return side == null ? null : side.words();
  }

  private static List<VersionsView.Row> rows(Comparison comparison, List<Bead> beads) {
    String first = comparison.alignment().first().text();
    String second = comparison.alignment().second().text();
    List<Span> inFirst = new ArrayList<>();
    List<Span> inSecond = new ArrayList<>();
    for (Difference difference : comparison.differences()) {
      add(inFirst, words(difference.first()));
      add(inSecond, words(difference.second()));
    }
    List<VersionsView.Row> rows = new ArrayList<>();
    for (Bead bead : beads) {
      rows.add(
          new VersionsView.Row(
              rows.size() + 1,
              pieces(first, Bead.span(bead.first()), inFirst),
              pieces(second, Bead.span(bead.second()), inSecond),
              bead.moved()));
    }
    return rows;
  }

  private static void add(List<Span> spans, @Nullable Span span) {
    if (span != null) {
      spans.add(span);
    }
  }

  /** The words of some lines, with those that differ marked. */
  private static @Nullable List<Piece> pieces(
      String text, @Nullable Span lines, List<Span> differing) {
    if (lines == null) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>();
    int at = lines.start();
    List<Span> inOrder =
        differing.stream()
            .filter(lines::overlaps)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    for (Span span : inOrder) {
      int start = Math.max(at, span.start());
      int end = Math.min(lines.end(), span.end());
      if (end > start) {
        pieces.add(new Piece(text.substring(at, start), false));
        pieces.add(new Piece(text.substring(start, end), true));
        at = end;
      }
    }
    pieces.add(new Piece(text.substring(at, lines.end()), false));
    return pieces;
  }
}
