package org.chancery.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.dossier.Accra;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.DossierComposer;
import org.chancery.dossier.Entry;
import org.chancery.dossier.Period;
import org.chancery.record.CitedClaim;
import org.chancery.record.Draft;
import org.chancery.record.Dyad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierRendererTest {

  @TempDir Path folder;

  private Path write(Dossier dossier, String language) throws IOException {
    return new DossierRenderer().write(folder, dossier, language);
  }

  private static Document read(Path page) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document document = Jsoup.parse(Files.readString(page), page.toUri().toString(), parser);
    assertThat(parser.getErrors()).as(page.toString()).isEmpty();
    return document;
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void pagesAreWellFormedSpeakTheLanguageAndAskForNothingOutside(String language)
      throws IOException {
    write(Accra.dossier(), language);
    assertThat(pages()).hasSize(5);
    for (Path page : pages()) {
      Document html = read(page);
      assertThat(html.select("html").attr("lang")).isEqualTo(language);
      assertThat(html.select("script, link, iframe, object, embed")).isEmpty();
      assertThat(html.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("data:"));
      Set<String> ids = new HashSet<>();
      html.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
      assertThat(html.select("h1")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyLinkLeadsSomewhere(String language) throws IOException {
    write(Accra.dossier(), language);
    for (Path page : pages()) {
      for (Element link : read(page).select("a[href]")) {
        String[] parts = link.attr("href").split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).exists();
        if (parts.length == 2) {
          assertThat(read(target).getElementById(parts[1])).as(link.outerHtml()).isNotNull();
        }
      }
    }
  }

  @Test
  void everyLineCitesTheVeryWordsOfItsSources() throws IOException {
    Dossier dossier = Accra.dossier();
    Document html = read(write(dossier, "en"));
    for (Entry entry : dossier.entries()) {
      Elements line = html.select("#e" + entry.number());
      assertThat(line).as("e" + entry.number()).hasSize(1);
      List<String> marked = new ArrayList<>();
      line.select("blockquote mark").forEach(mark -> marked.add(mark.wholeText()));
      List<String> quotes = entry.event().claims().stream().map(CitedClaim::quote).toList();
      assertThat(marked).isEqualTo(quotes);
      for (CitedClaim claim : entry.event().claims()) {
        assertThat(claim.document().text()).contains(claim.quote());
      }
    }
    html.select("li.entry")
        .forEach(line -> assertThat(line.select("blockquote mark")).isNotEmpty());
  }

  @Test
  void aSourcePageHoldsTheWholeTextAndMarksEveryCitedPlace() throws IOException {
    Dossier dossier = Accra.dossier();
    write(dossier, "en");
    Document page = read(folder.resolve("sources/gha-fact-sheet.html"));
    assertThat(page.select(".text").text()).contains("Both ministers spoke of cocoa");
    assertThat(page.select("mark").eachText())
        .contains("Ghana sent 25 tonnes of cocoa products")
        .hasSize(9);
    assertThat(page.getElementById("c9")).isNotNull();
  }

  @Test
  void saysWhichStateItWasThen() throws IOException {
    Document html = read(write(Accra.dossier(), "ru"));
    assertThat(html.select("#areas .headline").eachText())
        .anyMatch(line -> line.contains("Признание") && line.contains("(тогда СССР)"));
  }

  @Test
  void quotationsCarryTheirOwnLanguage() throws IOException {
    Document html = read(write(Accra.dossier(), "en"));
    assertThat(html.select("blockquote[lang=ru]").eachText()).anyMatch(q -> q.contains("Россия"));
    assertThat(html.select("blockquote:not([lang])")).isEmpty();
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u0000";
    Draft draft =
        Draft.of("../../evil\"><script>", "PER", "2020-01-01", "en", evil, "Peru met " + evil);
    draft
        .says("met " + evil, "CONSULT", "meeting\"><b>", "political<i>")
        .by("PER", evil, evil, null)
        .by("FIN")
        .on("2020-01-01")
        .in(evil, "FIN");
    Dossier dossier =
        new DossierComposer().compose(new Dyad("PER", "FIN"), Period.ALL, List.of(draft.coded()));
    write(dossier, "en");
    assertThat(pages()).hasSize(2).allMatch(page -> page.normalize().startsWith(folder));
    for (Path page : pages()) {
      Document html = read(page);
      assertThat(html.select("script, i, [onerror], img:not([src^=data:])")).isEmpty();
      assertThat(html.text()).contains("alert(1)");
    }
  }

  @Test
  void anEmptyDossierIsStillAPage() throws IOException {
    Dossier none = new DossierComposer().compose(new Dyad("PER", "FIN"), Period.ALL, List.of());
    assertThat(read(write(none, "ru")).select("h1").text()).contains("Перу – Финляндия");
  }

  @Test
  void aShortQuotationStandsInItsSentence() throws IOException {
    Draft draft =
        Draft.of(
            "p4",
            "PER",
            "2020-01-01",
            "en",
            "Note",
            "Rain fell. H.E. Mr. Sa met us in Oulu. Snow.");
    draft.says("Sa met us", "CONSULT", "meeting", "political").by("FIN").by("PER").on("2019-12-03");
    Dossier dossier =
        new DossierComposer().compose(new Dyad("PER", "FIN"), Period.ALL, List.of(draft.coded()));
    Element said = read(write(dossier, "en")).select("#areas .said").getFirst();
    assertThat(said.text()).isEqualTo("“H.E. Mr. Sa met us in Oulu.”");
    assertThat(said.select("b").text()).isEqualTo("Sa met us");
  }
}
