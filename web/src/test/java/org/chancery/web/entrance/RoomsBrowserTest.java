package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.Anybody;
import org.chancery.web.Chromium;
import org.chancery.web.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Signing in and keeping accounts and sources in a real browser. Without one the tests are skipped,
 * unless the variable CHANCERY_REQUIRE_BROWSER says that there has to be one.
 */
class RoomsBrowserTest {

  private static final Part HOME =
      routes -> {
        routes.get("/en/", r -> r.result("home"), Anybody.ANYBODY);
        routes.get("/ru/", r -> r.result("дом"), Anybody.ANYBODY);
      };

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Browser browser;
  private static House house;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    browser = chromium.browser();
    house = new House(folder, House.settings(false), HOME);
  }

  @AfterAll
  static void stop() {
    if (house != null) {
      house.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  /** An administrator at a page, who signed in by the form on the way. */
  private static Page signedIn(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(house.origin() + path);
    page.locator("#name").fill("administrator");
    page.locator("#password").fill(House.PASSWORD);
    page.locator("main button").first().click();
    assertThat(page.url()).isEqualTo(house.origin() + path);
    return page;
  }

  private static BrowserContext context(String language, int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale(language)
            .setViewportSize(width, 900)
            .setColorScheme(scheme));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void axeFindsNothing(String language) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = context(language, 360, scheme)) {
        Page bare = context.newPage();
        bare.navigate(house.origin() + "/" + language + "/sign-in?refused");
        check(bare, "sign-in");
        Page page = signedIn(context, "/" + language + "/users");
        for (String room : List.of("users", "sources", "audit", "account")) {
          page.navigate(house.origin() + "/" + language + "/" + room);
          check(page, room);
        }
      }
    }
  }

  /** Pictures to look at, where the variable CHANCERY_PICTURES names a folder for them. */
  private static void picture(Page page, String name) {
    String pictures = System.getenv("CHANCERY_PICTURES");
    if (pictures != null) {
      Path file = Path.of(pictures, page.evaluate("document.documentElement.lang") + name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  private static void check(Page page, String name) {
    picture(page, name);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    AxeResults results = new AxeBuilder(page).analyze();
    List<String> found = new ArrayList<>();
    results
        .getViolations()
        .forEach(v -> found.add(v.getId() + ": " + v.getNodes().getFirst().getHtml()));
    assertThat(found).as(name).isEmpty();
    Object width = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) width).intValue()).as("%s is as wide", name).isLessThanOrEqualTo(360);
  }

  @Test
  void anAdministratorAddsAUser() {
    try (BrowserContext context = context("ru", 1280, ColorScheme.LIGHT)) {
      List<String> complaints = new ArrayList<>();
      Page page = signedIn(context, "/ru/users");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.locator("#name").fill("Ольга");
      page.locator("#role").selectOption("reviewer");
      page.locator("#password").fill("девять фонарей над озером");
      page.getByRole(AriaRole.BUTTON, named("Добавить пользователя")).click();
      assertThat(page.locator("tbody").innerText()).contains("ольга");
      page.getByRole(AriaRole.BUTTON, named("Отключить: ольга")).click();
      assertThat(page.locator("tbody").innerText()).contains("отключён");
      page.locator("#name").fill("ольга");
      page.getByRole(AriaRole.BUTTON, named("Добавить пользователя")).click();
      picture(page, "users-wide");
      assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("уже есть");
      assertThat(complaints).filteredOn(line -> line.contains("Content")).isEmpty();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void anAdministratorAddsASource() {
    try (BrowserContext context = context("en", 1280, ColorScheme.LIGHT)) {
      Page page = signedIn(context, "/en/sources");
      page.locator("#address").fill("https://mfa.example/news.rss");
      page.locator("#minutes").fill("30");
      page.getByRole(AriaRole.BUTTON, named("Add a source")).click();
      assertThat(page.locator("tbody").innerText())
          .contains("https://mfa.example/news.rss", "not read yet");
      page.getByRole(AriaRole.BUTTON, named("Pause https://mfa.example/news.rss")).click();
      assertThat(page.locator("tbody").innerText()).contains("paused");
      picture(page, "sources-wide");
      page.getByRole(AriaRole.BUTTON, named("Remove https://mfa.example/news.rss")).click();
      assertThat(page.locator("main").innerText()).contains("No source");
      page.locator("#address").fill("/etc/passwd");
      page.getByRole(AriaRole.BUTTON, named("Add a source")).click();
      assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("cannot be a source");
    }
  }
}
