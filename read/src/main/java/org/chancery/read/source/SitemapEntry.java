package org.chancery.read.source;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a sitemap: a page, or another sitemap. */
final class SitemapEntry {
  private SitemapEntry() {}

  static Item page(Element url, Address map) throws Refusal {
    Element news = Elements.children(url, "news", "news").stream().findFirst().orElse(null);
    LocalDate published =
        news == null ? null : Moments.day(Elements.words(news, "publication_date"));
    String title = news == null ? null : Elements.plain(Elements.words(news, "title"));
    return new Item(
        place(url, map).toString(),
        title,
        published,
        modified(url),
        Elements.alternates(Elements.children(url, "link", "xhtml"), map));
  }

  /** The address of an entry; it must be of the site that the sitemap speaks for. */
  static Address place(Element entry, Address map) throws Refusal {
    String written = Elements.words(entry, "loc");
    if (written == null) {
      throw new Refusal("has no <loc>");
    }
    return own(map.resolve(written), map);
  }

  /**
   * The same address, if it is of the sitemap's own site: nobody may send us to others.
   *
   * @throws Refusal where it is of another
   */
  static Address own(Address address, Address map) throws Refusal {
    String here = "." + map.host().replaceFirst("^www\\.", "");
    String there = "." + address.host().replaceFirst("^www\\.", "");
    if (!here.endsWith(there) && !there.endsWith(here)) {
      throw new Refusal("leads to another site: " + address);
    }
    return address;
  }

  static @Nullable Instant modified(Element entry) {
    return Moments.latest(Elements.words(entry, "lastmod"));
  }
}
