package org.chancery.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.text.document.Alternate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

  private static List<Entry> entries(String text) {
    List<Entry> all = new ArrayList<>();
    try {
      new Entries(text, Address.of("https://www.ministry.example/lists/news"))
          .forEachRemaining(all::add);
    } catch (Refusal refusal) {
      throw new AssertionError(refusal.reason(), refusal);
    }
    return all;
  }

  private static List<Item> items(String text) {
    return entries(text).stream().map(entry -> ((Entry.Page) entry).item()).toList();
  }

  private static Entry page(String address) {
    return new Entry.Page(Item.of(address));
  }

  @Test
  void readsRss() {
    List<Entry> entries =
        entries(
            """
            <?xml version="1.0"?>
            <!-- made by hand --><!DOCTYPE rss [ <!ENTITY nbsp "x"> ]>
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
                xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>News & notes</title><link>https://www.ministry.example/</link>
            <image><url>/logo.png</url><title>Logo</title></image>
            <atom:link rel="self" href="https://www.ministry.example/lists/news"/>
            <item><media:title>Picture</media:title>
              <title><![CDATA[Ferry to <b>Paramaribo</b> &amp; back]]></title>
              <link> /news/1?a=1&b=2 </link>
              <pubDate>Tue, 05 Mar 2024 00:30:00 +0500</pubDate></item>
            <item><title>No link</title><guid>https://www.ministry.example/news/2</guid>
              <pubDate>soon</pubDate></item>
            <item><title>Nothing</title><guid isPermaLink="false">77</guid></item>
            <item><title>Again</title><link>/news/1?a=1&amp;b=2</link></item>
            <item><link>mailto:press@ministry.example</link></item>
            </channel></rss>
            """);
    assertThat(entries)
        .containsExactly(
            new Entry.Page(
                new Item(
                    "https://www.ministry.example/news/1?a=1&b=2",
                    "Ferry to Paramaribo & back",
                    LocalDate.of(2024, 3, 5),
                    null,
                    List.of())),
            new Entry.Page(
                new Item("https://www.ministry.example/news/2", "No link", null, null, List.of())),
            new Entry.Bad("entry 3", "has no link"),
            new Entry.Bad("entry 5", "is no web address"));
  }

  @Test
  void readsAtomWithBasesAndAlternates() {
    List<Item> items =
        items(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://press.example/en/">
            <link rel="self" href="feed"/>
            <entry xml:base="2025/"><title type="html">Tea &amp;amp; talks</title>
              <link rel="enclosure" href="film.mp4"/>
              <link rel="alternate" type="application/pdf" href="1.pdf"/>
              <link rel="alternate" type="text/html" href="1"/>
              <link rel="alternate" hreflang="ru-RU" href="/ru/1"/>
              <published>2025-01-31T23:50:00-05:00</published>
              <updated>2025-02-01T12:00:00Z</updated></entry>
            <entry><id>tag:press.example,2025:2</id><link href="2"/>
              <updated>2025-02-02</updated></entry>
            </feed>
            """);
    assertThat(items)
        .containsExactly(
            new Item(
                "https://press.example/en/2025/1",
                "Tea & talks",
                LocalDate.of(2025, 1, 31),
                Instant.parse("2025-02-01T12:00:00Z"),
                List.of(new Alternate("ru", "https://press.example/ru/1"))),
            new Item(
                "https://press.example/en/2",
                null,
                null,
                Instant.parse("2025-02-03T12:00:00Z"),
                List.of()));
  }

  @Test
  void readsRssInRdf() {
    List<Item> items =
        items(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="/"><items><rdf:Seq><rdf:li resource="/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://www.ministry.example/1"><title>Один</title>
              <dc:date>2009-08-07T06:05:04Z</dc:date></item></rdf:RDF>
            """);
    assertThat(items)
        .containsExactly(
            new Item(
                "https://www.ministry.example/1",
                "Один",
                LocalDate.of(2009, 8, 7),
                null,
                List.of()));
  }

  @Test
  void readsSitemapsWithForeignNamespaces() {
    List<Entry> entries =
        entries(
            """
            <m:urlset xmlns:m="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <m:url><image:image><image:loc>https://elsewhere.example/i.png</image:loc></image:image>
              <m:loc>https://www.ministry.example/en/1</m:loc>
              <m:lastmod>2022-05-01T10:00:00+02:00</m:lastmod>
              <xhtml:link rel="alternate" hreflang="ru" href="https://www.ministry.example/ru/1"/>
              <xhtml:link rel="alternate" hreflang="x-default" href="/"/>
              <news:news><news:publication_date>2022-04-30</news:publication_date>
                <news:title>Rice</news:title></news:news></m:url>
            <m:url><m:loc>https://ministry.example/2</m:loc><m:lastmod>never</m:lastmod></m:url>
            <m:url><m:loc>https://elsewhere.example/3</m:loc></m:url>
            <m:url><m:priority>1</m:priority></m:url>
            </m:urlset>
            """);
    assertThat(entries)
        .containsExactly(
            new Entry.Page(
                new Item(
                    "https://www.ministry.example/en/1",
                    "Rice",
                    LocalDate.of(2022, 4, 30),
                    Instant.parse("2022-05-01T08:00:00Z"),
                    List.of(new Alternate("ru", "https://www.ministry.example/ru/1")))),
            page("https://ministry.example/2"),
            new Entry.Bad("entry 3", "leads to another site: https://elsewhere.example/3"),
            new Entry.Bad("entry 4", "has no <loc>"));
  }

  @Test
  void readsIndexes() {
    assertThat(
            entries(
                "<sitemapindex><sitemap><loc>/a.xml.gz</loc><lastmod>2022-05-01</lastmod></sitemap>"
                    + "</sitemapindex>"))
        .containsExactly(
            new Entry.Nested(
                "https://www.ministry.example/a.xml.gz", Instant.parse("2022-05-02T12:00:00Z")));
  }

  @Test
  void saysWhereTheRestIsMissing() {
    assertThat(entries("<urlset><url><loc>/1</loc></url><url><loc>/2</l"))
        .last()
        .isEqualTo(new Entry.Bad(Entries.END, "is cut short; what is missing is not known"));
    assertThat(entries("<urlset><url><loc>/1</loc></url></urlset>\n<!-- 3 ms -->")).hasSize(1);
    assertThat(entries("<urlset/>")).isEmpty();
  }

  @Test
  void opensNoFilesAndExpandsNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the-secret");
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("<!ENTITY x SYSTEM \"").append(secret.toUri()).append("\">]>");
    bomb.append("<rss><item><title>&a29;&x;</title><link>/1</link></item></rss>");
    assertThat(Root.kind(bomb.toString())).isEqualTo(Kind.FEED);
    List<Item> items = items(bomb.toString());
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().title()).hasSizeLessThan(100).doesNotContain("the-secret");
  }

  @Test
  void readsAListNestedTooDeeply() {
    String deep = "<rss>" + "<a>".repeat(100_000) + "<item><link>/1</link></item>";
    assertThat(entries(deep)).hasSize(2).last().isInstanceOf(Entry.Bad.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss version="2.0"/>                                   | FEED
          <?xml version="1.0"?><!-- <urlset> --><feed xmlns="x"> | FEED
          <RDF xmlns="http://purl.org/rss/1.0/">                 | FEED
          <RDF xmlns="http://xmlns.com/foaf/0.1/">               |
          <ns0:sitemapindex xmlns:ns0="x">                       | SITEMAP
          <!DOCTYPE html><html>                                  |
          Words about <rss>                                      |
          <                                                      |
          <!--                                                   |
          """)
  void tellsListsByTheirOutermostElement(String text, Kind kind) {
    assertThat(Root.kind(text)).isEqualTo(kind);
  }
}
