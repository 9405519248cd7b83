package org.chancery.read.source;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed or sitemap, read as they are asked for. The parser knows no document types
 * and resolves no entities, so a list can neither reach for files nor blow itself up, and it reads
 * on where a list is not well formed.
 */
final class Entries implements Iterator<Entry> {

  /** The place that names a list whose rest is missing. */
  static final String END = "its end";

  /** Elements nested deeper than this are taken as if they were not nested. */
  private static final int DEPTH = 500;

  private final Address list;
  private final String text;
  private final StreamParser parser;
  private final Iterator<Element> elements;
  private final Set<String> seen = new HashSet<>();
  private int number;
  private boolean ended;
  private @Nullable Entry next;

  /**
   * @param list where the text came from
   * @param text of a feed or sitemap, as {@link Root} tells
   */
  Entries(String text, Address list) {
    this.list = list;
    this.text = text;
    this.parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEPTH));
    this.elements = parser.parse(text, "").iterator();
    this.next = find();
  }

  private @Nullable Entry find() {
    while (elements.hasNext()) {
      Element element = elements.next();
      Entry entry = entry(element);
      if (entry != null) {
        element.remove();
        if (!(entry instanceof Entry.Page page) || seen.add(page.item().address())) {
          return entry;
        }
      }
    }
    parser.close();
    boolean cut = !ended && !Root.closed(text);
    ended = true;
    return cut ? new Entry.Bad(END, "is cut short; what is missing is not known") : null;
  }

  private @Nullable Entry entry(Element element) {
    String name = element.tag().localName();
    try {
      return switch (name) {
        case "item", "entry" -> {
          number++;
          yield new Entry.Page(FeedEntry.item(element, list));
        }
        case "url" -> sitemapped(element);
        case "sitemap" -> {
          number++;
          String there = SitemapEntry.place(element, list).toString();
          yield new Entry.Nested(there, SitemapEntry.modified(element));
        }
        default -> null;
      };
    } catch (Refusal refusal) {
      return new Entry.Bad("entry " + number, refusal.reason());
    }
  }

  /** An element of RSS may be called so too: the address of its picture. */
  private @Nullable Entry sitemapped(Element element) throws Refusal {
    Element parent = element.parent();
    if (parent == null || !parent.tag().localName().equals("urlset")) {
      return null;
    }
    number++;
    return new Entry.Page(SitemapEntry.page(element, list));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Entry next() {
    Entry found = next;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = find();
    return found;
  }
}
