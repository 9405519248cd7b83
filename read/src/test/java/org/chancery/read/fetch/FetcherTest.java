package org.chancery.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.read.fetch.Fetched.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on this machine. */
class FetcherTest {
  private static final FetchOptions OPTIONS =
      new FetchOptions(
          "Chancery/test",
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          100_000,
          3,
          2,
          Duration.ofMinutes(2),
          Set.of(),
          true);

  private final Site site = new Site();
  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = new Fetcher(OPTIONS, time, time);

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  private Fetched fetch(String target) {
    return fetcher.fetch(site.address(target), null);
  }

  private Fetched.Failed failed(String target) {
    return (Fetched.Failed) fetch(target);
  }

  @Test
  void bringsBytesWithTypeAndCharsetUnderItsOwnName() {
    site.with(
        "/a",
        exchange -> {
          String agent = exchange.getRequestHeaders().getFirst("User-Agent");
          Site.send(exchange, "Text/HTML; Charset=\"windows-1251\"", agent.getBytes(UTF_8));
        });
    Fetched.Page page = (Fetched.Page) fetch("/a");
    assertThat(page.bytes()).asString(UTF_8).isEqualTo("Chancery/test");
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.charset()).isEqualTo("windows-1251");
    assertThat(page.address()).hasToString(site.at("/a"));
  }

  @Test
  void asksOnlyForWhatChanged() {
    site.with(
        "/a",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 06 May 2031 07:00:00 GMT");
          if (known) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.send(exchange, "text/plain", "words".getBytes(UTF_8));
          }
        });
    FetchState state = ((Fetched.Page) fetch("/a")).state();
    assertThat(state.etag()).isEqualTo("\"v1\"");
    assertThat(state.lastModified()).isEqualTo("Tue, 06 May 2031 07:00:00 GMT");
    time.pass(Duration.ofHours(1));
    Fetched again = fetcher.fetch(site.address("/a"), state);
    assertThat(again)
        .isEqualTo(
            new Fetched.Unchanged(
                new FetchState(
                    site.at("/a"), time.instant(), "\"v1\"", "Tue, 06 May 2031 07:00:00 GMT")));
  }

  @Test
  void asksEachHostOnceASecondAndAsSeldomAsItsRobotsFileWants() {
    site.with("/a", "text/plain", "words").with("/b", "text/plain", "words");
    fetch("/a");
    fetch("/b");
    assertThat(site.askedAll()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    try (Site slow = new Site()) {
      slow.with("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 10");
      slow.with("/a", "text/plain", "a").with("/b", "text/plain", "b");
      time.pass(Duration.ofMinutes(1));
      fetcher.fetch(slow.address("/a"), null);
      fetcher.fetch(slow.address("/b"), null);
      assertThat(time.slept().subList(2, 4))
          .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(10));
    }
  }

  @Test
  void followsTheRobotsFile() {
    site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed");
    site.with("/closed/a", "text/plain", "words").with("/open", Site.moved("/closed/a"));
    assertThat(failed("/closed/a").cause()).isEqualTo(Cause.ROBOTS);
    Fetched.Failed redirected = failed("/open");
    assertThat(redirected.cause()).isEqualTo(Cause.ROBOTS);
    assertThat(redirected.place()).isEqualTo(site.at("/closed/a"));
    assertThat(site.asked()).containsExactly("/open");
  }

  @Test
  void aRobotsFileThatFailsForbidsAllForAWhile() {
    AtomicInteger calls = new AtomicInteger();
    site.with("/a", "text/plain", "words");
    site.with(
        "/robots.txt",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
        });
    assertThat(failed("/a").reason()).contains("robots.txt", "500");
    assertThat(failed("/a").cause()).isEqualTo(Cause.ROBOTS);
    assertThat(calls).hasValue(1 + OPTIONS.retries());
    site.with("/robots.txt", Site.status(403));
    time.pass(Duration.ofMinutes(11));
    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
  }

  @ParameterizedTest
  @CsvSource({"404, GONE", "410, GONE", "403, DENIED", "401, DENIED", "418, STATUS", "204, STATUS"})
  void tellsWhyNothingCame(int status, Cause cause) {
    site.with("/a", Site.status(status));
    assertThat(failed("/a").cause()).isEqualTo(cause);
    assertThat(failed("/a").reason()).doesNotContain("\n", "Exception");
  }

  @Test
  void followsRedirectsAndKeepsWhereTheyLead() {
    site.with("/a", Site.moved("b?x=1")).with("/b?x=1", "text/plain", "words");
    Fetched.Page page = (Fetched.Page) fetch("/a");
    assertThat(page.address()).hasToString(site.at("/b?x=1"));
    assertThat(page.state().address()).isEqualTo(site.at("/b?x=1"));
  }

  @Test
  void givesUpOnRedirectsThatGoRoundTooFarOrNowhere() {
    site.with("/a", Site.moved("/b")).with("/b", Site.moved("/a"));
    assertThat(failed("/a").reason()).contains("circle");
    for (int i = 0; i < 5; i++) {
      site.with("/" + i, Site.moved("/" + (i + 1)));
    }
    assertThat(failed("/0").reason()).contains("more than 3 redirects");
    site.with("/file", Site.moved("file:///etc/passwd"));
    assertThat(failed("/file").cause()).isEqualTo(Cause.ADDRESS);
    site.with("/none", Site.status(302));
    assertThat(failed("/none").cause()).isEqualTo(Cause.REDIRECTS);
  }

  @Test
  void waitsForABusyServerAsLongAsItAsks() {
    AtomicInteger calls = new AtomicInteger();
    site.with(
        "/a",
        exchange -> {
          if (calls.incrementAndGet() == 1) {
            exchange.getResponseHeaders().set("Retry-After", "30");
            exchange.sendResponseHeaders(429, -1);
          } else {
            Site.send(exchange, "text/plain", "words".getBytes(UTF_8));
          }
        });
    assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
    assertThat(time.slept()).contains(Duration.ofSeconds(30));
  }

  @Test
  void leavesAServerThatWantsALongPause() {
    site.with("/a", exchange -> pause(exchange, "Tue, 06 May 2031 09:08:09 GMT"));
    Fetched.Failed failed = failed("/a");
    assertThat(failed.cause()).isEqualTo(Cause.BUSY);
    assertThat(failed.again()).isEqualTo(Instant.parse("2031-05-06T09:08:09Z"));
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void asksABusyServerOnlySoOften() {
    site.with("/a", exchange -> pause(exchange, "no date"));
    assertThat(failed("/a").cause()).isEqualTo(Cause.BUSY);
    assertThat(site.asked()).hasSize(1 + OPTIONS.retries());
    assertThat(time.slept()).contains(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  private static void pause(HttpExchange exchange, String until) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", until);
    exchange.sendResponseHeaders(503, -1);
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    byte[] large = new byte[OPTIONS.bytes() + 1];
    site.with("/announced", Site.bytes("text/plain", large));
    site.with(
        "/unannounced",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(large);
        });
    byte[] bomb = Site.gzip(new byte[50 << 20]);
    assertThat(bomb.length).isLessThan(OPTIONS.bytes());
    site.with(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Site.send(exchange, "text/html", bomb);
        });
    assertThat(failed("/announced").cause()).isEqualTo(Cause.SIZE);
    assertThat(failed("/unannounced").cause()).isEqualTo(Cause.SIZE);
    assertThat(failed("/bomb").cause()).isEqualTo(Cause.SIZE);
    assertThat(site.asked()).hasSize(3);
  }

  @Test
  void unpacksWhatCameInAGzip() throws IOException {
    byte[] packed = Site.gzip("words".getBytes(UTF_8));
    site.with(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Site.send(exchange, "text/plain", packed);
        });
    assertThat(((Fetched.Page) fetch("/a")).bytes()).asString(UTF_8).isEqualTo("words");
    site.with(
        "/b",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          Site.send(exchange, "text/plain", packed);
        });
    assertThat(failed("/b").cause()).isEqualTo(Cause.TYPE);
  }

  @Test
  void takesNoPicturesAndScripts() {
    site.with("/a", "image/png", "words").with("/b", "application/javascript", "words");
    assertThat(failed("/a").reason()).isEqualTo("holds no text: it is image/png");
    assertThat(failed("/b").cause()).isEqualTo(Cause.TYPE);
  }

  /** A server that sends a byte now and then would keep a reader of streams for ever. */
  @Test
  void givesUpOnAServerThatDrips() {
    FetchOptions hasty =
        new FetchOptions(
            "x", Duration.ZERO, Duration.ofMillis(400), 1000, 1, 0, Duration.ZERO, Set.of(), true);
    site.with(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
              Thread.sleep(30);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return;
            }
          }
        });
    try (Fetcher impatient = new Fetcher(hasty, time, time)) {
      assertThat(impatient.fetch(site.address("/a"), null))
          .isInstanceOfSatisfying(
              Fetched.Failed.class, failed -> assertThat(failed.cause()).isEqualTo(Cause.TIME));
    }
  }

  @Test
  void trustsNoServerThatCannotProveItsName(@TempDir Path folder) throws Exception {
    HttpsServer server = SecureSite.in(folder);
    try {
      int port = server.getAddress().getPort();
      Address secure = Site.address0("https://127.0.0.1:" + port + "/");
      Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(secure, null);
      assertThat(failed.reason()).contains("no secure connection");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void usesNoProxyThatTheMachineHasSet() {
    ProxySelector usual = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)));
    try (Fetcher direct = new Fetcher(OPTIONS, time, time)) {
      site.with("/a", "text/plain", "words");
      assertThat(direct.fetch(site.address("/a"), null)).isInstanceOf(Fetched.Page.class);
    } finally {
      ProxySelector.setDefault(usual);
    }
  }

  @Test
  void manyThreadsTakeTurnsAtOneHost() {
    for (int i = 0; i < 20; i++) {
      site.with("/" + i, "text/plain", "words");
    }
    Instant begun = time.instant();
    List<Fetched> all = IntStream.range(0, 20).parallel().mapToObj(i -> fetch("/" + i)).toList();
    assertThat(all).allMatch(Fetched.Page.class::isInstance);
    assertThat(Duration.between(begun, time.instant()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(19));
  }

  @Test
  void saysWhereNobodyAnswers() {
    int port = site.port();
    site.close();
    Fetched.Failed failed =
        (Fetched.Failed) fetcher.fetch(Site.address0("http://127.0.0.1:" + port + "/"), null);
    assertThat(failed.cause()).isEqualTo(Cause.ROBOTS);
    assertThat(failed.reason()).contains("cannot be connected to");
    Fetched.Failed nowhere =
        (Fetched.Failed) fetcher.fetch(Site.address0("http://nowhere.invalid/"), null);
    assertThat(nowhere.cause()).isEqualTo(Cause.HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/",
        "http://2130706433/"
      })
  void staysOutOfPrivateNetworks(String written) {
    try (Fetcher strict = new Fetcher(FetchOptions.DEFAULT, time, time)) {
      Fetched.Failed failed = (Fetched.Failed) strict.fetch(Site.address0(written), null);
      assertThat(failed.cause()).isEqualTo(Cause.PRIVATE);
    }
  }

  @Test
  void staysOutOfOtherPorts() {
    try (Fetcher strict = new Fetcher(FetchOptions.DEFAULT, time, time)) {
      Fetched.Failed failed =
          (Fetched.Failed) strict.fetch(Site.address0("http://192.0.2.1:22/"), null);
      assertThat(failed.cause()).isEqualTo(Cause.ADDRESS);
    }
  }

  @Test
  void noRedirectLeadsIntoAPrivateNetwork() {
    Gate gate =
        new Gate(
            OPTIONS,
            address -> address.getHostAddress().equals("127.0.0.1") ? null : "a private network");
    site.with("/a", Site.moved("http://127.0.0.2:" + site.port() + "/secret"));
    site.with("/secret", "text/plain", "secret");
    try (Fetcher strict = new Fetcher(OPTIONS, time, time, gate)) {
      Fetched.Failed failed = (Fetched.Failed) strict.fetch(site.address("/a"), null);
      assertThat(failed.cause()).isEqualTo(Cause.PRIVATE);
      assertThat(failed.place()).endsWith("/secret");
      assertThat(site.asked()).containsExactly("/a");
    }
  }
}
