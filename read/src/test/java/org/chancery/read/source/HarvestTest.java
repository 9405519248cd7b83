package org.chancery.read.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.chancery.read.fetch.FakeTime;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetched.Cause;
import org.chancery.read.fetch.Fetcher;
import org.chancery.read.fetch.Site;
import org.chancery.text.document.Alternate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server on this machine. */
class HarvestTest {
  private final Site site = new Site();
  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = new Fetcher(FetchOptions.DEFAULT.withPrivate(), time, time);
  private final Map<String, FetchState> log = new HashMap<>();
  private final Harvest harvest = new Harvest(fetcher, log::get, Harvest.FRESH);

  @TempDir Path folder;

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  /** Takes in up to {@code most} things, and keeps of each what is to be kept. */
  private List<Harvested> take(Source source, int most) {
    List<Harvested> taken = new ArrayList<>();
    Iterator<Harvested> all = harvest.of(source);
    while (taken.size() < most && all.hasNext()) {
      Harvested one = all.next();
      taken.add(one);
      switch (one) {
        case Harvested.Got got -> log.put(got.asked(), got.state());
        case Harvested.Unchanged same -> log.put(same.asked(), same.state());
        case Harvested.Done done -> log.put(done.list().asked(), done.list().state());
        case Harvested.File file -> {}
        case Harvested.Passed passed -> {}
        case Harvested.Failed failed -> {}
      }
    }
    return taken;
  }

  private List<String> told(String target) {
    return told(Source.of(site.at(target)));
  }

  private List<String> told(Source source) {
    return take(source, 1000).stream().map(this::told).toList();
  }

  private String told(Harvested one) {
    String line =
        switch (one) {
          case Harvested.File file -> "file " + folder.relativize(file.path());
          case Harvested.Got got -> "got " + got.asked();
          case Harvested.Unchanged same -> "unchanged " + same.asked();
          case Harvested.Passed passed -> "passed " + passed.asked();
          case Harvested.Failed failed -> "failed " + failed.trouble().line();
          case Harvested.Done done -> "done " + done.list().asked();
        };
    return line.replace(site.at(""), "");
  }

  private void marked(String target, String type, String words) {
    site.with(
        target,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.send(exchange, type, words.getBytes(UTF_8));
          }
        });
  }

  private void news() {
    marked(
        "/feed",
        "application/rss+xml",
        "<rss><item><link>/1</link></item><item><link>/2</link></item>"
            + "<item><link>/3</link></item></rss>");
    for (int i = 1; i <= 3; i++) {
      marked("/" + i, "text/html", "<p>Page " + i);
    }
  }

  @Test
  void aFeedYieldsItsPagesAndThenItself() {
    news();
    assertThat(told("/feed")).containsExactly("got /1", "got /2", "got /3", "done /feed");
  }

  @Test
  void whatAnInterruptedHarvestFetchedIsNotFetchedAgain() {
    news();
    take(Source.of(site.at("/feed")), 2);
    assertThat(told("/feed")).containsExactly("passed /1", "passed /2", "got /3", "done /feed");
    assertThat(site.asked()).containsExactly("/feed", "/1", "/2", "/feed", "/3");
  }

  @Test
  void theNextDayOnlyWhatChangedComes() {
    news();
    told("/feed");
    time.pass(Duration.ofDays(1));
    assertThat(told("/feed")).containsExactly("unchanged /feed");
    marked(
        "/feed2",
        "application/rss+xml",
        "<rss><item><link>/1</link></item><item><link>/4</link></item></rss>");
    marked("/4", "text/html", "<p>Page 4");
    assertThat(told("/feed2")).containsExactly("unchanged /1", "got /4", "done /feed2");
  }

  @Test
  void oneBadPageDoesNotStopTheRest() {
    news();
    site.with("/2", Site.status(410));
    site.with("/3", "image/png", "x");
    List<Harvested> taken = take(Source.of(site.at("/feed")), 10);
    assertThat(taken.stream().map(this::told))
        .containsExactly(
            "got /1",
            "failed /2: the server answers with status 410",
            "failed /3: holds no text: it is image/png",
            "done /feed");
    assertThat(((Harvested.Failed) taken.get(1)).trouble().cause()).isEqualTo(Cause.GONE);
  }

  /** A list that did not change is not read again, so it must not count as read too early. */
  @Test
  void aListOfWhichAPageMayComeLaterIsReadAgain() {
    news();
    site.with("/2", Site.status(503));
    assertThat(told("/feed")).hasSize(3).doesNotContain("done /feed");
    news();
    assertThat(told("/feed")).containsExactly("passed /1", "got /2", "passed /3", "done /feed");
  }

  @Test
  void aSitemapIndexYieldsThePagesOfItsSitemaps() throws IOException {
    byte[] packed =
        Site.gzip(
            "<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>".getBytes(UTF_8));
    site.with(
        "/sitemap.xml",
        "application/xml",
        "<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap><sitemap><loc>/none.xml</loc></sitemap>"
            + "<sitemap><loc>/sitemap.xml</loc></sitemap><sitemap><loc>/b.txt</loc></sitemap>"
            + "</sitemapindex>");
    site.with("/a.xml.gz", Site.bytes("application/gzip", packed));
    site.with("/b.txt", "text/plain", site.at("/3") + "\n\nhttps://elsewhere.example/4\n");
    news();
    assertThat(told("/sitemap.xml"))
        .containsExactly(
            "got /1",
            "got /2",
            "done /a.xml.gz#sitemap",
            "failed /none.xml: the server answers with status 404",
            "got /3",
            "failed /b.txt: https://elsewhere.example/4: leads to another site:"
                + " https://elsewhere.example/4",
            "done /b.txt#sitemap");
    assertThat(log)
        .containsKey(site.at("/a.xml.gz#sitemap"))
        .doesNotContainKey(site.at("/sitemap.xml"));
  }

  @Test
  void whatASitemapSaysDidNotChangeIsNotAskedForAMonth() {
    site.with(
        "/sitemap.xml",
        "text/xml",
        "<urlset><url><loc>/1</loc><lastmod>2031-01-01</lastmod></url></urlset>");
    news();
    told("/sitemap.xml");
    time.pass(Duration.ofDays(2));
    assertThat(told("/sitemap.xml")).containsExactly("passed /1", "done /sitemap.xml");
    time.pass(Duration.ofDays(40));
    assertThat(told("/sitemap.xml")).containsExactly("unchanged /1", "done /sitemap.xml");
  }

  @Test
  void aListThatWasCutOffIsReadAgain() {
    site.with("/feed", "application/rss+xml", "<rss><item><link>/1</link></item><item>");
    marked("/1", "text/html", "<p>Page");
    assertThat(told("/feed"))
        .contains("failed /feed: its end: is cut short; what is missing is not known")
        .doesNotContain("done /feed");
  }

  @Test
  void aPageYieldsItselfAndIsFetchedOnce() {
    marked("/1", "text/html", "<p>Page");
    assertThat(told("/1")).containsExactly("got /1");
    assertThat(site.asked()).containsExactly("/1");
    assertThat(told("/1")).containsExactly("unchanged /1");
  }

  @Test
  void aSiteLeadsToItsFeedAndToItsSitemapWhereThatIsAskedFor() {
    news();
    site.with("/robots.txt", "text/plain", "Sitemap: " + site.at("/map.xml"));
    site.with("/map.xml", "text/xml", "<urlset><url><loc>/2</loc></url></urlset>");
    site.with(
        "/",
        "text/html",
        "<html><link rel=alternate type=application/rss+xml href=feed><p>Welcome</html>");
    assertThat(told(new Source(site.at("/"), Kind.FEED)))
        .containsExactly("got /1", "got /2", "got /3", "done /feed#feed");
    assertThat(told(new Source(site.at("/"), Kind.SITEMAP)))
        .containsExactly("passed /2", "done /map.xml#sitemap");
    assertThat(told(new Source(site.at("/1"), Kind.FEED)))
        .containsExactly("failed /1: is no feed, and declares none");
  }

  @Test
  void aSitemapIsFoundWhereTheFrontPageIsMissing() {
    marked("/1", "text/html", "<p>Page");
    Source front = new Source(site.at("/"), Kind.SITEMAP);
    assertThat(told(front).toString()).contains("failed /sitemap.xml:");
    site.with("/sitemap.xml", "text/xml", "<urlset><url><loc>/1</loc></url></urlset>");
    assertThat(told(front)).containsExactly("got /1", "done /sitemap.xml#sitemap");
  }

  @Test
  void aSitemapThatRobotsTxtNamesIsFoundWhereTheFrontPageIsMissing() {
    marked("/1", "text/html", "<p>Page");
    site.with("/robots.txt", "text/plain", "Sitemap: " + site.at("/map.xml"));
    site.with("/map.xml", "text/xml", "<urlset><url><loc>/1</loc></url></urlset>");
    Source front = new Source(site.at("/"), Kind.SITEMAP);
    assertThat(told(front)).containsExactly("got /1", "done /map.xml#sitemap");
  }

  @Test
  void aSitemapThatIsMissingIsToldOnce() {
    Source map = new Source(site.at("/sitemap.xml"), Kind.SITEMAP);
    assertThat(told(map)).hasSize(1);
  }

  @Test
  void whatTheListTellsComesAlong() {
    site.with(
        "/map.xml",
        "text/xml",
        "<urlset><url><loc>/1</loc><xhtml:link rel='alternate' hreflang='ru' href='/ru/1'/></url>"
            + "</urlset>");
    news();
    Harvested.Got got = (Harvested.Got) take(Source.of(site.at("/map.xml")), 1).getFirst();
    assertThat(got.content().told().alternates())
        .containsExactly(new Alternate("ru", site.at("/ru/1")));
    assertThat(got.content().type()).isEqualTo("text/html");
  }

  @Test
  void aFolderYieldsItsFilesInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name : List.of("z.txt", "a.txt", "b/2.txt", "b/c/1.txt", ".git/x", "b/.hidden")) {
      Files.writeString(folder.resolve(name), "words");
    }
    Files.createSymbolicLink(folder.resolve("b/up"), folder);
    assertThat(told(Source.of(folder.toString())))
        .containsExactly("file a.txt", "file b/2.txt", "file b/c/1.txt", "file z.txt");
    Path empty = Files.createDirectory(folder.resolve("b/empty"));
    assertThat(told(Source.of(empty.toString())))
        .containsExactly("failed " + empty + ": is a folder without files");
    assertThat(told(Source.of(folder.resolve("z.txt").toString()))).containsExactly("file z.txt");
  }
}
