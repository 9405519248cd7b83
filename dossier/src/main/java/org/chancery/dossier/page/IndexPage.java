package org.chancery.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Period;
import org.jspecify.annotations.Nullable;

/** The dossier's own page: the head, the contents, and its sections in the reader's order. */
final class IndexPage {

  private final Words words;
  private final Dossier dossier;

  IndexPage(Words words, Dossier dossier) {
    this.words = words;
    this.dossier = dossier;
  }

  String write() {
    String a = words.name(dossier.dyad().a());
    String b = words.name(dossier.dyad().b());
    Html html = Page.open(words, words.get("title", a, b), "dossier");
    masthead(html, a, b);
    List<Section> sections = sections();
    html.open("div", "class", "frame").line();
    contents(html, sections);
    html.open("main", "id", "main").line();
    for (Section section : sections) {
      html.open("section", "id", section.id());
      html.leaf("h2", words.get("part." + section.id())).line();
      section.write(html);
      html.close().line();
    }
    return html.close(4).page();
  }

  private List<Section> sections() {
    EntryLine line = new EntryLine(words, dossier.dyad(), new Anchors(dossier));
    return List.of(
        new FactsSection(words, dossier.dyad()),
        new SummarySection(words, dossier),
        new TimelineSection(words, dossier, line),
        new AreasSection(words, dossier, line),
        new ContactsSection(words, dossier, line),
        new AidSection(words, dossier, line),
        Lists.institutions(words, dossier, line),
        Lists.plans(words, dossier, line),
        new OneSidedSection(words, dossier, line),
        Lists.positions(words, dossier, line),
        Lists.missions(words, dossier, line),
        new SourcesSection(words, dossier),
        new AboutSection(words));
  }

  private void masthead(Html html, String a, String b) {
    html.open("header", "class", "masthead").open("div", "class", "pair");
    flag(html, dossier.dyad().a());
    html.open("h1").leaf("span", words.get("subtitle"), "class", "kicker").text(" ");
    html.open("span", "class", "names").text(a + " – " + b).close(2);
    flag(html, dossier.dyad().b());
    html.close().line();
    html.leaf("p", covers(), "class", "covers").close().line();
  }

  private static void flag(Html html, String code) {
    Flags.of(code)
        .ifPresent(
            data ->
                html.open(
                    "img", "class", "flag", "src", data, "alt", "", "width", "96", "height", "72"));
  }

  private String covers() {
    List<LocalDate> days = new ArrayList<>();
    dossier.sources().stream()
        .map(source -> source.document().published())
        .forEach(
            day -> {
              if (day != null) {
                days.add(day);
              }
            });
    Dates dates = new Dates(words);
    String covers =
        days.isEmpty()
            ? words.get("covers.none")
            : words.get("covers", dates.day(days.getFirst()), dates.day(days.getLast()));
    Period period = dossier.period();
    return period.equals(Period.ALL)
        ? covers
        : covers + " · " + words.get("period", bound(period.from()), bound(period.to()));
  }

  private String bound(@Nullable LocalDate day) {
    return day == null ? words.get("period.open") : new Dates(words).day(day);
  }

  private void contents(Html html, List<Section> sections) {
    html.open("nav", "class", "contents", "aria-labelledby", "contents-h");
    html.leaf("h2", words.get("contents"), "id", "contents-h").open("ol");
    for (Section section : sections) {
      html.open("li");
      html.leaf("a", words.get("part." + section.id()), "href", "#" + section.id());
      if (section.size() > 0) {
        html.text(" ").leaf("span", words.number(section.size()), "class", "count");
      }
      html.close();
    }
    html.close(2).line();
  }
}
