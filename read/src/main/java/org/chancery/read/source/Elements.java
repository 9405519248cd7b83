package org.chancery.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.read.about.Tongues;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.text.document.Alternate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks into an element of a list. Names are compared without the prefix that a file chose. */
final class Elements {
  private Elements() {}

  /** The children of a name that have their parent's prefix, or one of {@code others}. */
  static List<Element> children(Element parent, String name, String... others) {
    List<String> prefixes = new ArrayList<>(List.of(others));
    prefixes.add(parent.tag().prefix());
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      boolean named = child.tag().localName().equalsIgnoreCase(name);
      if (named && prefixes.contains(child.tag().prefix())) {
        found.add(child);
      }
    }
    return found;
  }

  /** The words of the first such child that has any, or null. */
  static @Nullable String words(Element parent, String name, String... others) {
    for (Element child : children(parent, name, others)) {
      String words = child.wholeText().strip();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return null;
  }

  /** Words that may hold marks of HTML, without them. */
  static @Nullable String plain(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String plain = Jsoup.parseBodyFragment(words).text().strip();
    return plain.isEmpty() ? null : plain;
  }

  /** What a reference in an element means, by {@code xml:base} and the list's own address. */
  static Address resolve(Element element, String reference, Address list) throws Refusal {
    Address base = list;
    for (Element outer : element.parents().reversed()) {
      base = base.resolve(outer.attr("xml:base"));
    }
    return base.resolve(element.attr("xml:base")).resolve(reference);
  }

  /** What links with {@code hreflang} lead to; those that lead nowhere are left out. */
  static List<Alternate> alternates(List<Element> links, Address list) {
    return links.stream().map(link -> alternate(link, list)).flatMap(Optional::stream).toList();
  }

  private static Optional<Alternate> alternate(Element link, Address list) {
    String language = Tongues.language(link.attr("hreflang"));
    if (language == null || !link.hasAttr("href")) {
      return Optional.empty();
    }
    try {
      String there = resolve(link, link.attr("href"), list).toString();
      return Optional.of(new Alternate(language, there));
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }
}
