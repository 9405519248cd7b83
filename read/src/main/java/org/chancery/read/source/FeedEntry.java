package org.chancery.read.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a feed: an item of RSS, an entry of Atom. */
final class FeedEntry {
  private FeedEntry() {}

  static Item item(Element entry, Address feed) throws Refusal {
    return new Item(
        address(entry, feed).toString(),
        Elements.plain(Elements.words(entry, "title")),
        published(entry),
        modified(entry),
        Elements.alternates(links(entry), feed));
  }

  private static Address address(Element entry, Address feed) throws Refusal {
    for (Element link : links(entry)) {
      if (!alternate(link) || link.attr("hreflang").isEmpty()) {
        return Elements.resolve(link, link.attr("href"), feed);
      }
    }
    if (!links(entry).isEmpty()) {
      Element first = links(entry).getFirst();
      return Elements.resolve(first, first.attr("href"), feed);
    }
    for (Element link : Elements.children(entry, "link")) {
      if (!link.text().isBlank()) {
        return Elements.resolve(link, link.wholeText(), feed);
      }
    }
    String own = Elements.words(entry, "guid");
    own = own != null ? own : Elements.words(entry, "id");
    own = own != null ? own : entry.attr("rdf:about");
    if (!Address.web(own)) {
      throw new Refusal("has no link");
    }
    return Address.of(own);
  }

  /** Links of Atom to the page itself; pages come before feeds, films and PDFs of the same. */
  private static List<Element> links(Element entry) {
    List<Element> pages = new ArrayList<>();
    List<Element> others = new ArrayList<>();
    for (Element link : Elements.children(entry, "link", "atom", "a10")) {
      if (link.hasAttr("href") && (link.attr("rel").isEmpty() || alternate(link))) {
        boolean page = link.attr("type").isEmpty() || link.attr("type").contains("html");
        (page ? pages : others).add(link);
      }
    }
    pages.addAll(others);
    return pages;
  }

  private static boolean alternate(Element link) {
    return link.attr("rel").equals("alternate");
  }

  private static @Nullable LocalDate published(Element entry) {
    for (String name : List.of("pubDate", "published", "issued", "date", "created")) {
      LocalDate day = Moments.day(Elements.words(entry, name, "dc", "dcterms"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable Instant modified(Element entry) {
    String updated = Elements.words(entry, "updated", "atom", "a10");
    return Moments.latest(
        updated != null ? updated : Elements.words(entry, "modified", "dc", "dcterms"));
  }
}
