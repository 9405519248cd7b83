package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in the manner of five sites of states. */
class PageTest {
  @TempDir Path folder;

  @Test
  void readsAPageWithFullMetadata() throws IOException {
    Document document =
        read(
            """
            <!DOCTYPE html>
            <html lang="en-NZ"><head><title>Fiji visit | Foreign Affairs</title>
            <meta property="article:published_time" content="2017-06-21T09:00:00+12:00">
            <link rel="canonical" href="https://www.mfat.govt.nz/en/media/fiji-visit">
            <link rel="alternate" hreflang="mi" href="/mi/fiji">
            <link rel="alternate" hreflang="fr" href="/fr/fidji">
            <script>var menu = "not text";</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/a">Aid</a></li></ul></nav>
            <div class="cookie-banner">We use cookies to make this site work well for every visitor
            who comes to it. <button>Accept</button></div>
            <main><article><h1>Minister visits Suva</h1>
            <p>The Minister opened a <a href="/x">weather station</a> in Suva on Monday, the first
            of four that the programme pays for.</p>
            <h2>Next steps</h2><ul><li>A second station in Labasa.</li><li>Training.</li></ul>
            <table><tr><th>Year</th><th>Grant</th></tr><tr><td>2016</td><td>NZ$2 million</td></tr>
            </table></article></main>
            <div class="share-buttons">Share this: <a href="#">Facebook</a></div>
            <footer>© Crown copyright <a href="/p">Privacy</a></footer></body></html>
            """);
    assertThat(Reading.passages(document))
        .containsExactly(
            "HEADING: Minister visits Suva",
            "PARAGRAPH: The Minister opened a weather station in Suva on Monday, the first of four"
                + " that the programme pays for.",
            "HEADING: Next steps",
            "ITEM: A second station in Labasa.",
            "ITEM: Training.",
            "ROW: Year\tGrant",
            "ROW: 2016\tNZ$2 million");
    assertThat(document.title()).isEqualTo("Minister visits Suva");
    assertThat(document.published()).isEqualTo(LocalDate.of(2017, 6, 21));
    assertThat(document.publisher()).isEqualTo("NZL");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.alternates()).containsExactly(new Alternate("fr", "/fr/fidji"));
  }

  @Test
  void readsAnOldRussianPageInWindows1251() throws IOException {
    String html =
        """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
        <title>О встрече в Астане</title></head><body bgcolor=white><table width=100%><tr>
        <td valign=top><a href=1>Главная</a><br><a href=2>Новости</a><br><a href=3>Визы</a></td>
        <td><font size=2>12 февраля 200914:30</font><br><br><b>О встрече в Астане</b><br><br>
        12 февраля в Астане прошла встреча экспертов по водным ресурсам. Стороны обсудили сток
        реки&nbsp;Урал и договорились продолжить работу летом.<br><br>
        Следующая встреча намечена на июль.</td></tr></table>
        <center>&copy; Министерство иностранных дел Республики Казахстан</center></body></html>
        """;
    Path file =
        Files.write(folder.resolve("old.htm"), html.getBytes(Charset.forName("windows-1251")));
    Document document = Reading.file(file);
    assertThat(document.text())
        .contains("реки\u00A0Урал и договорились продолжить работу летом.")
        .contains("Следующая встреча намечена на июль.");
    assertThat(Reading.passages(document))
        .contains("HEADING: О встрече в Астане", "FURNITURE: 12 февраля 200914:30");
    assertThat(document.title()).isEqualTo("О встрече в Астане");
    assertThat(document.published()).isEqualTo(LocalDate.of(2009, 2, 12));
    assertThat(document.publisher()).isEqualTo("KAZ");
    assertThat(document.language()).isEqualTo("ru");
  }

  @Test
  void readsJsonLdAndASiteWithoutSemantics() throws IOException {
    Document document =
        read(
            """
            <html><head><title>Ministerio | Statement on the border bridge</title>
            <script type="application/ld+json">{"@type":"NewsArticle",
            "datePublished":"2014-11-30T10:00:00-03:00","headline":"Statement on the border bridge",
            "publisher":{"@type":"Organization","name":"Ministry of Foreign Affairs of Uruguay"}}
            </script></head><body>
            <div id="header"><div class="menu"><a href="/">Home</a> <a href="/n">News</a></div></div>
            <div id="content-with-sidebar"><div class="text">
            <p>The Government of Uruguay welcomes the decision of the river commission to finish the
            second bridge, which was begun in 2011 and then left.</p>
            <p>“We shall cross it together,” the Minister said, “and we shall not wait long.”</p>
            </div><div class="sidebar"><ul><li><a href="1">Minister to visit Rome</a></li>
            <li><a href="2">New consul in Porto</a></li><li><a href="3">Wool fair</a></li></ul></div>
            </div></body></html>
            """);
    assertThat(Reading.passages(document))
        .containsExactly(
            "PARAGRAPH: The Government of Uruguay welcomes the decision of the river commission to"
                + " finish the second bridge, which was begun in 2011 and then left.",
            "PARAGRAPH: “We shall cross it together,” the Minister said, “and we shall not wait"
                + " long.”");
    assertThat(document.title()).isEqualTo("Statement on the border bridge");
    assertThat(document.published()).isEqualTo(LocalDate.of(2014, 11, 30));
    assertThat(document.publisher()).isEqualTo("URY");
  }

  @Test
  void readsAnEmbassysPageByItsOwnWords() throws IOException {
    Document document =
        read(
            """
            <html><body><div class="logo">Embassy of Ghana in Denmark</div>
            <div class="languages"><a href="/en">English</a> | <a href="/da">Dansk</a></div>
            <h1>Cocoa week opens in Aarhus</h1><span class="date">3 May 2012</span>
            <p>Cocoa growers from Kumasi showed their beans to Danish chocolate makers this week.</p>
            <p>Read also: <a href="/old">last year's fair</a></p></body></html>
            """);
    assertThat(document.publisher()).isEqualTo("GHA");
    assertThat(document.published()).isEqualTo(LocalDate.of(2012, 5, 3));
    assertThat(document.alternates()).containsExactly(new Alternate("da", "/da"));
    assertThat(document.text()).contains("Cocoa growers from Kumasi");
  }

  @Test
  void keepsAnArticleThatSitsInAFormOrUnderAMisleadingClass() throws IOException {
    Document document =
        read(
            """
            <html><body><form id="aspnetForm"><div class="page-menu-wrapper">
            <p>The Council of Ministers approved the loan for the port of Beira, which three banks
            will give together, and thanked the engineers for their patience.</p>
            <p>It also took note of the talks on fishing in the channel, which go on in Maputo.</p>
            </div></form></body></html>
            """);
    assertThat(document.passages()).hasSize(2);
    assertThat(document.text()).contains("port of Beira").contains("fishing in the channel");
  }

  @Test
  void takesLineBreaksForParagraphsOnlyWhereTheyAreMeant() throws IOException {
    Document document =
        read(
            """
            <html><body><div>The two Ministers spoke for an hour about the railway that crosses<br>
            the border near the lake.<br>They will meet again.<br>• first the timetable<br>
            • then the tariffs</div></body></html>
            """);
    assertThat(Reading.passages(document))
        .containsExactly(
            "PARAGRAPH: The two Ministers spoke for an hour about the railway that crosses the"
                + " border near the lake.",
            "PARAGRAPH: They will meet again.",
            "ITEM: first the timetable",
            "ITEM: then the tariffs");
  }

  private Document read(String html) throws IOException {
    Path file = folder.resolve("page.html");
    return Reading.file(Files.writeString(file, html, StandardCharsets.UTF_8));
  }
}
