package org.chancery.dossier.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.dossier.Source;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** The page of one source: its whole text with every cited place marked. Used once. */
final class SourcePage {

  private final Words words;
  private final Source source;
  private final Document document;
  private final Html html;

  /** Claims whose place has its anchor already. */
  private final Set<Integer> anchored = new HashSet<>();

  SourcePage(Words words, Source source) {
    this.words = words;
    this.source = source;
    this.document = source.document();
    this.html = Page.open(words, title(words, document), "source");
  }

  static String title(Words words, Document document) {
    String title = document.title();
    return title == null || title.isBlank() ? words.get("sources.untitled") : title;
  }

  String write() {
    html.open("header", "class", "masthead").open("p");
    html.leaf("a", words.get("source.back"), "href", "../index.html").close();
    html.leaf("h1", title(words, document), "lang", document.language());
    facts();
    html.close().line();
    html.open("main", "id", "main");
    html.leaf("p", words.get("source.note"), "class", "note").line();
    html.open("div", "class", "text", "lang", document.language()).line();
    Passages.all(document).forEach(this::passage);
    return html.close(4).page();
  }

  private void facts() {
    String publisher = document.publisher();
    html.open("dl", "class", "meta");
    fact(
        "sources.publisher",
        publisher == null ? words.get("sources.unknown") : words.name(publisher));
    fact("sources.date", new Dates(words).day(document.published()));
    fact("sources.language", words.languageName(document.language()));
    fact("source.file", document.path());
    html.close();
  }

  private void fact(String key, String value) {
    html.open("div").leaf("dt", words.get(key)).leaf("dd", value).close();
  }

  private void passage(Passage passage) {
    Span block = passage.span();
    List<Source.Use> here =
        source.uses().stream().filter(use -> use.claim().quote().overlaps(block)).toList();
    html.open("p", "class", "passage " + passage.role().name().toLowerCase(Locale.ROOT));
    int at = block.start();
    for (int cut : cuts(block, here)) {
      piece(new Span(at, cut), here);
      at = cut;
    }
    html.close().line();
  }

  /** Quotations overlap, marks must not: the text is cut wherever one starts or ends. */
  private static Set<Integer> cuts(Span block, List<Source.Use> uses) {
    Set<Integer> cuts = new TreeSet<>();
    for (Source.Use use : uses) {
      cuts.add(use.claim().quote().start());
      cuts.add(use.claim().quote().end());
    }
    cuts.removeIf(cut -> cut <= block.start() || cut >= block.end());
    cuts.add(block.end());
    return cuts;
  }

  private void piece(Span piece, List<Source.Use> uses) {
    List<Source.Use> over =
        uses.stream().filter(use -> use.claim().quote().overlaps(piece)).toList();
    for (Source.Use use : over) {
      if (anchored.add(use.number())) {
        html.open("span", "id", "c" + use.number()).close();
      }
    }
    html.leaf(over.isEmpty() ? "span" : "mark", piece.in(document.text()));
    over.stream().filter(use -> ends(use, piece)).forEach(this::back);
  }

  private static boolean ends(Source.Use use, Span piece) {
    return use.claim().quote().end() == piece.end();
  }

  private void back(Source.Use use) {
    html.leaf(
        "a",
        String.valueOf(use.entry()),
        "class",
        "back",
        "href",
        "../index.html#e" + use.entry(),
        "lang",
        words.language(),
        "aria-label",
        words.get("source.cited", use.number(), use.entry()));
  }
}
