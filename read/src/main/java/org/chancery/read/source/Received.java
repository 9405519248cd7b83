package org.chancery.read.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.chancery.read.draft.Refusal;
import org.chancery.read.encoding.Decoded;
import org.chancery.read.encoding.Encodings;
import org.chancery.read.fetch.Address;
import org.chancery.read.fetch.Fetched;
import org.chancery.read.fetch.Unpacked;
import org.chancery.read.page.Declared;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What came from a source that may be a list.
 *
 * @param page as it came
 * @param text of it, unpacked; empty where it is no text
 */
record Received(Fetched.Page page, String text) {

  /** Bytes that are enough to tell a list from a page. */
  private static final int START = 4096;

  private static final String FEEDS =
      "link[rel~=(?i)\\balternate\\b][type~=(?i)application/(rss|atom)\\+xml][href]";

  /**
   * @param limit the most bytes that may come out of a gzip
   */
  static Received of(Fetched.Page page, int limit) throws Refusal {
    byte[] bytes = Unpacked.of(page.bytes(), limit);
    String declared = page.charset() != null ? page.charset() : Declared.charset(bytes);
    Decoded decoded = start(bytes).contains("<") || told(page) ? decoded(bytes, declared) : null;
    return new Received(page, decoded == null ? "" : decoded.text());
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, START), UTF_8).replace("\0", "");
  }

  private static boolean told(Fetched.Page page) {
    String type = page.type();
    return type == null || type.startsWith("text/") || type.contains("gzip");
  }

  private static @Nullable Decoded decoded(byte[] bytes, @Nullable String declared) {
    return bytes.length == 0 ? null : Encodings.decode(bytes, declared);
  }

  /** The kind of list; null where it is something to read. */
  @Nullable Kind kind() {
    return Root.kind(text);
  }

  /** The first feed that a page declares as its own, or null. */
  @Nullable Address feed() throws Refusal {
    Element link = Jsoup.parse(text).selectFirst(FEEDS);
    return link == null ? null : page.address().resolve(link.attr("href"));
  }

  /** Whether it may be a sitemap in plain text: an address a line. */
  boolean lines() {
    return Root.name(text).isEmpty() && Address.web(text.lines().findFirst().orElse(""));
  }
}
