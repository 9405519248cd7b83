package org.chancery.dossier.page;

import java.util.List;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Source;
import org.chancery.text.document.Document;

/** The documents that the dossier rests on, each with a link to its text. */
record SourcesSection(Words words, Dossier dossier) implements Section {

  @Override
  public String id() {
    return "sources";
  }

  @Override
  public int size() {
    return dossier.sources().size();
  }

  @Override
  public void write(Html html) {
    Page.scroll(html, words.get("sources.caption")).open("table", "class", "sources");
    html.leaf("caption", words.get("sources.caption")).open("thead").open("tr");
    for (String column : List.of("document", "publisher", "date", "language")) {
      html.leaf("th", words.get("sources." + column), "scope", "col");
    }
    html.leaf("th", words.get("sources.claims"), "scope", "col", "class", "number");
    html.close(2).line().open("tbody").line();
    dossier.sources().forEach(source -> row(html, source));
    html.close(3).line();
  }

  private void row(Html html, Source source) {
    Document document = source.document();
    String publisher = document.publisher();
    html.open("tr").open("th", "scope", "row");
    html.leaf(
        "a",
        SourcePage.title(words, document),
        "href",
        Anchors.page(document),
        "lang",
        document.title() == null ? words.language() : document.language());
    html.close();
    html.leaf("td", publisher == null ? words.get("sources.unknown") : words.name(publisher));
    html.leaf("td", new Dates(words).day(document.published()));
    html.leaf("td", words.languageName(document.language()));
    html.leaf("td", words.number(source.uses().size()), "class", "number").close().line();
  }
}
