package org.chancery.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.web.Chromium;
import org.chancery.web.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Does each page's main task in a real browser, as a reviewer. Without a browser the tests are
 * skipped, unless the variable CHANCERY_REQUIRE_BROWSER says that there has to be one.
 */
class BrowserTest {

  /** The first name in a list of events. */
  private static final String ID = "(?s)^.*?\"id\":\"([^\"]+)\".*$";

  @TempDir static Path folder;
  private static House house;
  private static Chromium chromium;
  private static Browser browser;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    browser = chromium.browser();
    house = new House(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      house.close();
    }
  }

  private static Page open(String path, String reviewer, boolean scripts, int width) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(width < 1000 ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setJavaScriptEnabled(scripts)
                    .setExtraHTTPHeaders(Map.of(House.USER, reviewer + ":REVIEWER")))
            .newPage();
    page.navigate(house.address() + path);
    return page;
  }

  private static Page open(String path) {
    return open(path, "ana", true, 1280);
  }

  private static String claim(String query) throws Exception {
    return new JsonMapper()
        .readTree(house.get("/api/v1/claims?" + query).body())
        .at("/claims/0/id")
        .asText();
  }

  private static List<String> pages() throws Exception {
    String event =
        new JsonMapper()
            .readTree(house.get("/api/v1/events?corroboration=both-sides").body())
            .at("/events/0/id")
            .asText();
    return List.of(
        "/search?q=visit",
        "/search?q=Malta&in=claims&kind=visit&from=2023",
        "/documents/5?q=visit",
        "/documents/7",
        "/documents/5/revisions",
        "/documents/1/changes/5",
        "/documents/5/alike",
        "/documents/5/versions",
        "/documents/5/versions/3",
        "/events/" + event,
        "/pairs",
        "/pairs/MLT-PER",
        "/review",
        "/review/" + claim("kind=aid&publisher=MLT"),
        "/documents/5/add",
        "/nothing");
  }

  /** Small and dark in one language, wide and light in the other: faults of style are in both. */
  @ParameterizedTest
  @CsvSource({"en, 320", "ru, 1280"})
  void everyPageIsAccessibleAndFitsTheScreen(String language, int width) throws Exception {
    try (Page page = open("/" + language + "/search", "ana", true, width)) {
      for (String path : pages()) {
        String name = "/" + language + path;
        page.navigate(house.address() + name);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        List<String> found = new ArrayList<>();
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(v -> found.add(v.getId() + ": " + v.getNodes().getFirst().getHtml()));
        assertThat(found).as("%s at %d px", name, width).isEmpty();
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).as(name).isLessThanOrEqualTo(width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, visited, Narrow down", "ru, визита, Уточнить"})
  void whoSearchesFindsWordsMarkedAndNarrowsDown(String language, String word, String narrow) {
    try (Page page = open("/" + language + "/search", "ana", false, 1280)) {
      page.locator("#q").fill(word);
      page.locator("#q").press("Enter");
      assertThat(page.locator(".hits mark").first().isVisible()).isTrue();
      assertThat(page.getByText(narrow).isVisible()).isTrue();
      page.locator(".facets a").first().click();
      assertThat(page.locator(".chosen a").count()).isEqualTo(1);
      assertThat(page.locator("#q").inputValue()).isEqualTo(word);
      page.locator(".hits h3 a").first().click();
      assertThat(page.locator("article mark").first().isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Visit", "ru, Визит"})
  void aMarkedWordLeadsToItsClaimAndOnToItsEvent(String language, String kind) {
    try (Page page = open("/" + language + "/documents/5", "ana", false, 1280)) {
      page.locator("a.cited").first().click();
      assertThat(page.locator(".claim:target h3").textContent()).contains(kind);
      page.locator(".claim:target a[href*='/events/']").click();
      assertThat(page.locator("h1").textContent()).contains(kind);
      assertThat(page.locator("li.claim").count()).isEqualTo(2);
      assertThat(page.locator("details .evidence li").count()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, replaced", "ru, заменено"})
  void revisionsShowWhatChanged(String language, String replaced) {
    try (Page page = open("/" + language + "/documents/5/revisions")) {
      page.locator("a[href*='/changes/']").click();
      assertThat(page.locator(".edits del").first().textContent()).contains("300");
      assertThat(page.locator(".edits ins").first().textContent()).contains("320");
      assertThat(page.locator(".edits").textContent()).contains(replaced);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, number", "ru, число"})
  void versionsStandSideBySideWithWhatDiffers(String language, String number) {
    try (Page page = open("/" + language + "/documents/5/versions")) {
      page.locator("a.button[href*='/versions/3']").click();
      assertThat(page.locator(".edits").textContent()).contains(number, "500");
      assertThat(page.locator(".aligned tr mark").count()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Peru", "ru, Перу"})
  void aPairShowsItsTimelineAndItsDossier(String language, String peru) {
    try (Page page = open("/" + language + "/pairs")) {
      page.locator(".pairlist a").first().click();
      assertThat(page.locator("h1").textContent()).contains(peru);
      assertThat(page.locator(".timeline li").count()).isPositive();
      var dossier = page.waitForDownload(() -> page.locator("a[download]").click());
      assertThat(dossier.suggestedFilename()).isEqualTo("MLT-PER.zip");
    }
  }

  /** Without scripts: judging must not depend on them. */
  @ParameterizedTest
  @CsvSource({"en, MLT", "ru, PER"})
  void aReviewerCorrectsAndTakesItBack(String language, String publisher) throws Exception {
    String key = claim("kind=aid&publisher=" + publisher);
    try (Page page = open("/" + language + "/review/" + key, "ana", false, 1280)) {
      page.locator("details summary").first().click();
      page.locator("[id='f.date']").fill("2023-13");
      page.locator("form[action$='/correct'] button").click();
      assertThat(page.locator(".message.bad").isVisible()).isTrue();
      assertThat(page.locator("[id='f.date']").inputValue()).isEqualTo("2023-13");
      page.locator("[id='f.date']").fill("2023-11-05");
      page.locator("form[action$='/correct'] button").click();
      assertThat(page.locator(".message").first().isVisible()).isTrue();
      assertThat(date(key)).isEqualTo("2023-11-05");
      page.locator(".message form button").click();
      assertThat(date(key)).isEqualTo("2023-11");
    }
  }

  private static String date(String key) throws Exception {
    return new JsonMapper()
        .readTree(house.get("/api/v1/claims/" + key).body())
        .at("/date/value")
        .asText();
  }

  @ParameterizedTest
  @CsvSource({"en, somebody else spoke", "ru, высказался кто-то другой"})
  void twoReviewersSeeEachOther(String language, String told) throws Exception {
    String key = claim("kind=agreement");
    String path = "/" + language + "/review/" + key;
    try (Page one = open(path, "ana", false, 1280);
        Page other = open(path, "ben", false, 1280)) {
      one.locator("#reason").fill("as it stands");
      one.locator("form[action$='/accept'] button").first().click();
      other.locator("#reason").fill("no such plan");
      other.locator("form[action$='/accept'] button.against").click();
      assertThat(other.locator(".message.bad").textContent()).contains(told, "ana");
      assertThat(other.locator("#reason").inputValue()).isEqualTo("no such plan");
    }
    assertThat(date(key)).isEqualTo("2025");
  }

  @Test
  void aReviewerAddsAClaimByMarkingWords() {
    try (Page page = open("/en/documents/3/add")) {
      page.evaluate(
          "() => { const p = [...document.querySelectorAll('.passage')].at(-1).firstChild;"
              + " document.getSelection().setBaseAndExtent(p, 0, p, 11); }");
      page.waitForCondition(() -> !page.locator("#start").inputValue().isEmpty());
      assertThat(page.locator("[data-words-shown]").textContent()).isEqualTo("Две страны ");
      page.locator("[id='f.kind']").selectOption("agreement");
      page.locator("[id='f.actors']").fill("PER; MLT");
      page.locator("[id='f.date']").fill("2025");
      page.locator("form[data-words-form] button").click();
      assertThat(page.locator("blockquote mark").textContent()).isEqualTo("Две страны ");
      assertThat(page.locator(".claim dd").first().textContent()).contains("Peru", "Malta");
    }
  }

  @Test
  void whatADocumentSaysNeverRuns() throws Exception {
    List<String> said = new ArrayList<>();
    String key = claim("country=FJI");
    String event = house.get("/api/v1/events?country=FJI").body().replaceFirst(ID, "$1");
    try (Page page = open("/en/search")) {
      page.onDialog(
          dialog -> {
            said.add("a dialog on " + page.url());
            dialog.dismiss();
          });
      page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
      for (String path :
          List.of(
              "/search?q=%3Cscript%3E+Fiji",
              "/search?q=Fiji&in=claims&side=%3Cscript%3E",
              "/search?q=Fiji&in=claims",
              "/documents/7?q=Fiji",
              "/documents/7/revisions",
              "/documents/7/alike",
              "/documents/7/add",
              "/review?kind=thanks",
              "/review/" + key,
              "/events/" + event,
              "/pairs/FJI-TON")) {
        page.navigate(house.address() + "/en" + path);
        assertThat(page.title()).isNotEqualTo("run");
        assertThat(page.locator("img").count()).as(path).isZero();
        assertThat(page.locator("main").textContent()).as(path).doesNotContain("&lt;");
      }
    }
    assertThat(said).isEmpty();
  }
}
