package org.chancery.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.dossier.Accra;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at the pages in a real browser. Without one the tests are skipped, unless the variable
 * CHANCERY_REQUIRE_BROWSER says that there has to be one.
 */
class AccessibilityTest {

  @TempDir static Path folder;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    boolean required = System.getenv("CHANCERY_REQUIRE_BROWSER") != null;
    assumeTrue(
        required || Files.isExecutable(chromium),
        "no browser at " + chromium + ": set CHROMIUM to one to run these tests");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
    for (String language : Words.LANGUAGES) {
      new DossierRenderer().write(folder.resolve(language), Accra.dossier(), language);
    }
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Page open(String page, int width, ColorScheme scheme) {
    Page opened =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
    opened.navigate(folder.resolve(page).toUri().toString());
    return opened;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/index.html",
        "ru/index.html",
        "en/sources/gha-fact-sheet.html",
        "ru/sources/rus-press-release.html"
      })
  void axeFindsNothing(String name) {
    check(name, 360, ColorScheme.LIGHT);
    check(name, 1280, ColorScheme.DARK);
  }

  private static void check(String name, int width, ColorScheme scheme) {
    try (Page page = open(name, width, scheme)) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      AxeResults results = new AxeBuilder(page).analyze();
      List<String> found = new ArrayList<>();
      results
          .getViolations()
          .forEach(v -> found.add(v.getId() + ": " + v.getNodes().getFirst().getHtml()));
      assertThat(found).as("%s at %d px, %s", name, width, scheme).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/index.html", "ru/index.html"})
  void narrowPagesDoNotScrollSideways(String name) {
    try (Page page = open(name, 320, ColorScheme.LIGHT)) {
      Object width = page.evaluate("document.documentElement.scrollWidth");
      assertThat(((Number) width).intValue()).isLessThanOrEqualTo(320);
    }
  }

  @Test
  void aLineOpensByKeyboardAndShowsItsQuotation() {
    try (Page page = open("en/index.html", 1280, ColorScheme.LIGHT)) {
      var line = page.locator("#areas li.entry").first();
      assertThat(line.locator("blockquote").isVisible()).isFalse();
      line.locator("summary").focus();
      page.keyboard().press("Enter");
      assertThat(line.locator("blockquote").first().isVisible()).isTrue();
    }
  }

  @Test
  void thePageAsksForNothingAndNothingFails() {
    List<String> asked = new ArrayList<>();
    List<String> said = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> said.add(message.text()));
      page.navigate(folder.resolve("en/index.html").toUri().toString());
      assertThat(asked).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
      assertThat(said).isEmpty();
    }
  }
}
