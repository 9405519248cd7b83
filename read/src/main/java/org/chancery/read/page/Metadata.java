package org.chancery.read.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.about.Dates;
import org.chancery.read.about.Tongues;
import org.chancery.read.draft.Found;
import org.chancery.text.document.Alternate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's metadata tells: the elements of HTML, Open Graph, Dublin Core, schema.org as
 * JSON-LD and as microdata.
 */
final class Metadata {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "sailthru.date",
          "article.published",
          "parsely-pub-date",
          "citation_publication_date",
          "og:published_time");

  private static final List<String> SITES =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "dc.creator",
          "dcterms.creator",
          "application-name",
          "author",
          "copyright",
          "article:publisher");

  /** A site's name after or before the title. */
  private static final Pattern PARTED = Pattern.compile("\\s+[|–—•»·]\\s+|\\s+-\\s+|\\s::\\s");

  private Metadata() {}

  static Found of(Document page) {
    String data = data(page);
    LocalDate day = Dates.first(meta(page, DATES));
    day = day != null ? day : Dates.first(value(data, "datePublished"));
    day = day != null ? day : visible(page);
    return new Found(title(page, data), day, language(page), origins(page, data), alternates(page));
  }

  private static String data(Document page) {
    StringBuilder data = new StringBuilder();
    page.select("script[type=application/ld+json]")
        .forEach(s -> data.append(s.data()).append('\n'));
    return data.toString();
  }

  /** The first text under a key of JSON-LD; its nesting does not matter for what is asked here. */
  private static @Nullable String value(String data, String key) {
    Matcher m =
        Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,300})\"").matcher(data);
    return m.find() ? m.group(1) : null;
  }

  private static @Nullable String meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        key = key.isEmpty() ? meta.attr("itemprop") : key;
        if (key.toLowerCase(Locale.ROOT).equals(name) && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return null;
  }

  private static @Nullable String title(Document page, String data) {
    List<Element> heads = page.select("h1");
    String only = heads.size() == 1 ? heads.getFirst().text().strip() : "";
    if (!only.isEmpty() && !only.equals(meta(page, List.of("og:site_name")))) {
      return only;
    }
    String shared = meta(page, List.of("og:title", "twitter:title", "dc.title", "dcterms.title"));
    shared = shared != null ? shared : value(data, "headline");
    if (shared != null) {
      return shared.strip();
    }
    String[] parts = PARTED.split(page.title().strip());
    String longest = "";
    for (String part : parts) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest.isBlank() ? null : longest.strip();
  }

  /** A day that the page shows beside its title, in an element made for it. */
  private static @Nullable LocalDate visible(Document page) {
    String marked = "time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]";
    for (String query :
        List.of(
            marked,
            "time[datetime]",
            "[class*=date], [class*=Date], [class*=published], [id*=date]")) {
      for (Element element : page.select(query)) {
        boolean site = element.closest("nav, footer, aside, body > header, li") != null;
        boolean brief = element.text().length() <= 60;
        if (!site && brief) {
          LocalDate day = Dates.first(element.attr("datetime"));
          day = day != null ? day : Dates.first(element.attr("content"));
          day = day != null ? day : Dates.first(element.text());
          if (day != null && alone(element)) {
            return day;
          }
        }
      }
    }
    return null;
  }

  /** The element stands in a line of its own, not in a sentence about another day. */
  private static boolean alone(Element element) {
    Element parent = element.parent();
    return parent == null || parent.ownText().length() <= 80;
  }

  private static @Nullable String language(Document page) {
    List<String> tags = new ArrayList<>();
    page.select("html[lang]").forEach(e -> tags.add(e.attr("lang")));
    page.select("html").forEach(e -> tags.add(e.attr("xml:lang")));
    String declared =
        meta(
            page,
            List.of(
                "content-language", "og:locale", "dc.language", "dcterms.language", "language"));
    tags.add(declared == null ? "" : declared);
    page.select("meta[http-equiv=content-language]").forEach(e -> tags.add(e.attr("content")));
    for (String tag : tags) {
      String language = Tongues.language(tag.strip());
      if (language != null) {
        return language;
      }
    }
    return null;
  }

  private static List<String> origins(Document page, String data) {
    List<String> origins = new ArrayList<>();
    page.select("link[rel=canonical], base").forEach(e -> origins.add(e.attr("href")));
    add(origins, meta(page, List.of("og:url", "twitter:url", "dc.identifier")));
    for (String site : SITES) {
      add(origins, meta(page, List.of(site)));
    }
    Matcher publisher =
        Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]{0,600}\"name\"\\s*:\\s*\"([^\"]+)\"")
            .matcher(data);
    if (publisher.find()) {
      origins.add(publisher.group(1));
    }
    for (String part : PARTED.split(page.title().strip())) {
      origins.add(part);
    }
    page.select("header img[alt], .logo img[alt], img.logo[alt]")
        .forEach(e -> origins.add(e.attr("alt")));
    page.select("header, footer, .logo, .site-name, .footer, .copyright, #footer, #header").stream()
        .filter(e -> e.selectFirst("article, main") == null)
        .flatMap(e -> e.stream())
        .map(Element::ownText)
        .filter(words -> words.length() > 3 && words.length() < 160)
        .limit(40)
        .forEach(origins::add);
    return origins;
  }

  private static void add(List<String> all, @Nullable String one) {
    if (one != null) {
      all.add(one);
    }
  }

  private static List<Alternate> alternates(Document page) {
    List<Alternate> found = new ArrayList<>();
    for (Element link : page.select("link[rel=alternate][hreflang], a[hreflang]")) {
      add(found, link.attr("hreflang"), link);
    }
    for (Element link : page.select("[class*=lang] a[href], [id*=lang] a[href]")) {
      add(found, link.text(), link);
    }
    return found;
  }

  private static void add(List<Alternate> found, String tag, Element link) {
    String language = Tongues.language(tag);
    if (language != null) {
      found.add(new Alternate(language, link.attr("href")));
    }
  }
}
