package org.chancery.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of a test class, where there is one: {@code CHROMIUM} or the system's. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /**
   * Starts it; the tests are passed over where there is none, unless {@code
   * CHANCERY_REQUIRE_BROWSER} is set.
   */
  public static Chromium start() {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    boolean required = System.getenv("CHANCERY_REQUIRE_BROWSER") != null;
    assumeTrue(
        required || Files.isExecutable(chromium),
        "no browser at " + chromium + ": set CHROMIUM to one to run these tests");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
    return new Chromium(playwright, browser);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
