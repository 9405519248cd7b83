package org.chancery.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page has: a head that forbids scripts and outside requests, and the style sheet. */
final class Page {

  private static final String CSS = css();

  private Page() {}

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("/org/chancery/dossier/page/page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing from the installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens html and body; the caller closes both. */
  static Html open(Words words, String title, String bodyClass) {
    Html html = new Html();
    html.open("html", "lang", words.language()).line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line()
        .open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    html.line().open("meta", "name", "color-scheme", "content", "light dark").line();
    html.leaf("title", title).line().style(CSS).close().line();
    html.open("body", "class", bodyClass).line();
    html.leaf("a", words.get("skip"), "class", "skip", "href", "#main").line();
    return html;
  }

  /** A box in which a wide table scrolls; the keyboard reaches it, and it says what it holds. */
  static Html scroll(Html html, String label) {
    return html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
  }
}
