package org.chancery.dossier.page;

import java.util.List;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Money;
import org.chancery.dossier.Summary;

/** What the dossier holds, in numbers that say what they count. */
record SummarySection(Words words, Dossier dossier) implements Section {

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public void write(Html html) {
    Summary summary = dossier.summary();
    Dates dates = new Dates(words);
    String a = words.name(dossier.dyad().a());
    String b = words.name(dossier.dyad().b());
    html.open("dl", "class", "figures").line();
    figure(html, words.get("figure.events"), words.number(summary.events()));
    figure(html, words.get("figure.facts"), words.number(summary.facts()));
    figure(html, words.get("figure.ahead"), words.number(summary.ahead()));
    figure(html, words.get("figure.denied"), words.number(summary.denied()));
    figure(html, words.get("figure.both"), words.number(summary.toldByBoth()));
    figure(html, words.get("figure.visits", a, b), words.number(summary.visitsByA()));
    figure(html, words.get("figure.visits", b, a), words.number(summary.visitsByB()));
    figure(html, words.get("figure.claims"), words.number(summary.claims()));
    figure(html, words.get("figure.sources"), words.number(summary.sources()));
    figure(html, words.get("figure.first"), dates.of(summary.first()));
    figure(html, words.get("figure.latest"), dates.of(summary.latest()));
    html.close().line();
    html.leaf("p", words.get("figures.note"), "class", "note").line();
    areas(html, summary.areas());
    money(html, a, b, summary);
  }

  private static void figure(Html html, String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close().line();
  }

  private void areas(Html html, List<Summary.AreaCount> areas) {
    if (areas.isEmpty()) {
      return;
    }
    head(html, "areas.caption", List.of("areas.area", "areas.facts", "areas.ahead", "areas.both"));
    for (Summary.AreaCount area : areas) {
      html.open("tr").leaf("th", words.label("area", area.area()), "scope", "row");
      for (int count : new int[] {area.facts(), area.ahead(), area.toldByBoth()}) {
        html.leaf("td", words.number(count), "class", "number");
      }
      html.close().line();
    }
    html.close(3).line();
  }

  private void money(Html html, String a, String b, Summary summary) {
    if (summary.moneyFromA().isEmpty() && summary.moneyFromB().isEmpty()) {
      return;
    }
    head(
        html,
        "money.caption",
        List.of("money.from", "money.to", "money.currency", "money.amount", "money.events"));
    summary.moneyFromA().forEach(money -> row(html, a, b, money));
    summary.moneyFromB().forEach(money -> row(html, b, a, money));
    html.close(3).line();
    html.leaf("p", words.get("money.note"), "class", "note").line();
  }

  private void row(Html html, String from, String to, Money money) {
    String amount = words.number(money.amount());
    html.open("tr").leaf("th", from, "scope", "row").leaf("td", to);
    html.leaf("td", words.currencyName(money.currency()) + " (" + money.currency() + ")");
    html.leaf(
        "td", money.approximate() ? words.get("money.about", amount) : amount, "class", "number");
    html.leaf("td", words.number(money.events()), "class", "number").close().line();
  }

  /** Opens a table; the caller closes its body, the table and the box that it scrolls in. */
  private void head(Html html, String caption, List<String> columns) {
    Page.scroll(html, words.get(caption)).open("table");
    html.leaf("caption", words.get(caption)).open("thead").open("tr");
    boolean first = true;
    for (String column : columns) {
      boolean number = !first && !column.startsWith("money.to") && !column.endsWith("currency");
      html.leaf("th", words.get(column), "scope", "col", "class", number ? "number" : "words");
      first = false;
    }
    html.close(2).line().open("tbody").line();
  }
}
