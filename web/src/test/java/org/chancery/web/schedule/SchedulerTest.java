package org.chancery.web.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.record.account.By;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources on this machine are read by themselves. */
@Timeout(120)
class SchedulerTest {

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final FetchOptions HERE =
      FetchOptions.DEFAULT.withPrivate().every(Duration.ofMillis(1));

  /** Finds no claims: what is coded is not the scheduler's concern. */
  private static final DocumentCoder CODER =
      new DocumentCoder() {
        @Override
        public String version() {
          return "none";
        }

        @Override
        public DocumentCoder taught(LocalLexicon lexicon) {
          return this;
        }

        @Override
        public Coded code(Document document) {
          if (document.text().contains("Zemblan")) {
            throw new IllegalArgumentException("nobody reads Zemblan");
          }
          if (document.text().contains("missing")) {
            throw new NoClassDefFoundError("a library that is not there");
          }
          return new Coded(document, List.of());
        }
      };

  @TempDir Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer site;
  private RecordStore store;

  @BeforeEach
  void open() throws IOException {
    store = Stores.open(folder.resolve("store").toString());
    site = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    site.createContext("/", this::answer);
    site.start();
    pages.put(
        "/feed",
        "<rss><item><link>/1</link></item><item><link>/2</link></item>"
            + "<item><link>/3</link></item></rss>");
    pages.put("/1", page("On 3 May 2016 the President of Ghana visited Togo."));
    pages.put("/2", page("On 9 June 2017 the Foreign Minister of Peru visited Chile."));
    pages.put("/3", page("On 1 June 2017 the Zemblan minister visited nobody at all."));
  }

  @AfterEach
  void close() {
    site.stop(0);
    store.close();
  }

  private static String page(String words) {
    return "<!DOCTYPE html><html lang=en><body><p>" + words + "</p></body></html>";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String page = pages.get(path);
    asked.add(path);
    try (exchange) {
      if (page == null) {
        exchange.sendResponseHeaders(path.equals("/busy") ? 500 : 404, -1);
        return;
      }
      String type = page.startsWith("<rss") ? "application/rss+xml" : "text/html";
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      byte[] bytes = page.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + site.getAddress().getPort() + path;
  }

  private SourceKeeping keeping(SourceRules rules) {
    return new SourceKeeping(store.watches(), rules, Instant::now);
  }

  private WatchedSource add(String address, @Nullable String kind) {
    return keeping(new SourceRules(List.of(folder))).add(address, kind, 60, by());
  }

  private static By by() {
    return new By(Instant.now(), "root", "test");
  }

  private Scheduler scheduler(FetchOptions options) {
    return new Scheduler(store, () -> CODER, new SourceRules(List.of(folder)), options, LOOK);
  }

  private Reading read(WatchedSource watch, Predicate<Reading> wanted) throws InterruptedException {
    while (true) {
      Reading last = store.watches().watch(watch.id()).orElseThrow().last();
      if (last != null && wanted.test(last)) {
        return last;
      }
      Thread.sleep(20);
    }
  }

  @Test
  void aFeedIsReadByItself() throws Exception {
    WatchedSource feed = add(at("/feed"), "feed");
    try (Scheduler scheduler = scheduler(HERE)) {
      Reading reading = read(feed, last -> true);
      assertThat(reading.error()).isNull();
      assertThat(reading.added()).isEqualTo(2);
      assertThat(reading.failed()).isEqualTo(1);
      assertThat(reading.trouble()).contains("/3", "Zemblan");
      assertThat(store.counts().documents()).isEqualTo(2);
      assertThat(scheduler).isNotNull();
    }
  }

  @Test
  void aSourceIsReadAgainWhenSomebodyAsksForIt() throws Exception {
    WatchedSource page = add(at("/1"), "page");
    try (Scheduler scheduler = scheduler(HERE)) {
      Instant first = read(page, last -> last.added() == 1).at();
      pages.put("/1", page("On 4 May 2016 the President of Ghana visited Togo after all."));
      keeping(SourceRules.WEB_ALONE).want(page.id(), by());
      Reading second = read(page, last -> last.at().isAfter(first));
      assertThat(second.changed()).isEqualTo(1);
      assertThat(store.revisions(at("/1"))).hasSize(2);
      assertThat(store.watches().watch(page.id()).orElseThrow().wanted()).isNull();
      assertThat(scheduler).isNotNull();
    }
  }

  @Test
  void twoServersReadASourceOnce() throws Exception {
    WatchedSource feed = add(at("/feed"), "feed");
    try (Scheduler one = scheduler(HERE);
        RecordStore other = Stores.open(folder.resolve("store").toString());
        Scheduler two = new Scheduler(other, () -> CODER, SourceRules.WEB_ALONE, HERE, LOOK)) {
      read(feed, last -> true);
      Thread.sleep(LOOK.multipliedBy(6));
      assertThat(asked).filteredOn(path -> path.equals("/feed")).hasSize(1);
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void aServerThatFailsIsLeftAloneForLonger() throws Exception {
    WatchedSource busy = add(at("/busy"), "feed");
    try (Scheduler scheduler = scheduler(HERE)) {
      Reading first = read(busy, last -> true);
      assertThat(first.error()).contains("/busy");
      assertThat(first.failures()).isEqualTo(1);
      keeping(SourceRules.WEB_ALONE).want(busy.id(), by());
      Reading second = read(busy, last -> last.failures() == 2);
      Instant next = Scheduler.next(store.watches().watch(busy.id()).orElseThrow());
      assertThat(next).isAfterOrEqualTo(second.at().plus(Duration.ofMinutes(119)));
      assertThat(scheduler).isNotNull();
    }
  }

  /** What is wrong with the program itself is seen as well, and the lease given back. */
  @Test
  void aDefectIsTold() throws Exception {
    pages.put("/4", page("On 3 May 2016 the missing minister visited Togo."));
    WatchedSource broken = add(at("/4"), "page");
    try (Scheduler scheduler = scheduler(HERE)) {
      assertThat(read(broken, last -> true).error()).contains("not there");
      assertThat(store.watches().watch(broken.id()).orElseThrow().leased()).isNull();
      assertThat(scheduler).isNotNull();
    }
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() throws Exception {
    WatchedSource feed = add(at("/feed"), "feed");
    try (Scheduler scheduler = scheduler(FetchOptions.DEFAULT)) {
      assertThat(read(feed, last -> true).error()).isNotNull();
      assertThat(asked).isEmpty();
      assertThat(scheduler).isNotNull();
    }
  }

  @Test
  void aPausedSourceIsLeftAlone() throws Exception {
    WatchedSource paused = add(at("/1"), "page");
    keeping(SourceRules.WEB_ALONE).paused(paused.id(), true, by());
    WatchedSource other = add(at("/2"), "page");
    try (Scheduler scheduler = scheduler(HERE)) {
      read(other, last -> true);
      assertThat(store.watches().watch(paused.id()).orElseThrow().last()).isNull();
      assertThat(scheduler).isNotNull();
    }
  }

  @Test
  void foldersAreReadWhereTheyAreAllowed() throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "On 3 May 2016 the President of Ghana visited Togo.");
    WatchedSource allowed = add(texts.toString(), null);
    try (Scheduler scheduler = scheduler(HERE)) {
      assertThat(read(allowed, last -> true).added()).isEqualTo(1);
      assertThat(scheduler).isNotNull();
    }
    SourceKeeping narrow = keeping(SourceRules.WEB_ALONE);
    for (String path : List.of("/etc", texts.toString(), "/no/such/folder", "", "ftp://x/")) {
      assertThatThrownBy(() -> narrow.add(path, null, 60, by())).isInstanceOf(Problem.class);
    }
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    SourceKeeping keeping = keeping(SourceRules.WEB_ALONE);
    keeping.add("https://Mfa.Example:443/a#b", "feed", 60, by());
    for (String address :
        List.of("https://mfa.example/a", "https://user:secret@mfa.example/", "http://")) {
      assertThatThrownBy(() -> keeping.add(address, null, 60, by())).isInstanceOf(Problem.class);
    }
    assertThatThrownBy(() -> keeping.add("https://b.example/", "fax", 60, by()))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> keeping.add("https://b.example/", null, 0, by()))
        .isInstanceOf(Problem.class);
  }
}
