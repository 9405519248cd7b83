package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.chancery.record.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from a web site on this machine into the store, as a user sees it. */
class AddFromWebTest {

  @TempDir Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    pages.put(
        "/feed",
        "<rss><item><link>/1</link><pubDate>Wed, 04 May 2016 10:00:00 GMT</pubDate></item>"
            + "<item><link>/2</link></item><item><link>/3</link></item></rss>");
    pages.put("/1", page("On 3 May 2016 the President of Ghana visited Togo."));
    pages.put("/2", page("On 9 June 2017 the Foreign Minister of Peru visited Chile."));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private static String page(String words) {
    return "<!DOCTYPE html><html><body><p>" + words + "</p></body></html>";
  }

  /** Every answer is marked by its words, and not sent again to who knows the mark. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String page = pages.get(path);
    try (exchange) {
      if (!path.equals("/robots.txt")) {
        asked.add(path);
      }
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String mark = "\"" + page.hashCode() + "\"";
      exchange.getResponseHeaders().set("ETag", mark);
      if (mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      byte[] bytes = page.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Run add(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("add", "--store", folder.resolve("store"), "--rate", "20"));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  private List<String> added(Run run) {
    return run.lines().stream()
        .map(line -> line.replaceFirst("\t[0-9a-f]{16}\t", " ").replace(at(""), ""))
        .toList();
  }

  @Test
  void aFeedsPagesAreKeptUnderTheirAddresses() {
    Run run = add("--allow-private", at("/feed"));
    assertThat(added(run)).containsExactly("new /1", "new /2");
    assertThat(run.complaints())
        .containsExactly("chancery: " + at("/3") + ": the server answers with status 404");
    assertThat(run.status()).isEqualTo(1);
    try (RecordStore record = Stores.open(folder.resolve("store").toString())) {
      Revision revision = record.revisions(at("/1")).getFirst();
      assertThat(record.holding(revision.edition()).orElseThrow().document().published())
          .isEqualTo("2016-05-04");
      assertThat(record.holding(revision.edition()).orElseThrow().claims()).isNotEmpty();
    }
  }

  @Test
  void whatDidNotChangeIsNotSentAgainAndWhatDidIsARevision() {
    add("--allow-private", at("/feed"));
    asked.clear();
    assertThat(added(add("--allow-private", at("/feed")))).isEmpty();
    assertThat(asked).containsExactly("/feed");
    pages.put("/feed", "<rss><item><link>/1</link></item><item><link>/2</link></item></rss>");
    pages.put("/2", page("On 9 June 2017 the Foreign Minister of Peru visited Bolivia."));
    Run run = add("--allow-private", "--again", at("/feed"));
    assertThat(added(run)).containsExactly("revision /2");
    assertThat(run.err()).contains("unchanged on the web: 1");
  }

  @Test
  void aRunThatWasCutShortGoesOn() {
    assertThat(added(add("--allow-private", "--limit", "1", at("/feed"))))
        .containsExactly("new /1");
    assertThat(added(add("--allow-private", "--limit", "1", at("/feed"))))
        .containsExactly("new /2");
    assertThat(asked).containsExactly("/feed", "/1", "/feed", "/2");
  }

  @Test
  void aPrivateAddressIsRefusedUnlessAllowed() {
    Run run = add(at("/1"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).hasSize(1).first().asString().contains("port");
    assertThat(asked).isEmpty();
  }

  @Test
  void anAddressOfAnotherSchemeIsNoMissingFileAndTheRestGoesOn() {
    Run run = add("--allow-private", "ftp://ministry.example/1", at("/1"));
    assertThat(added(run)).containsExactly("new /1");
    assertThat(run.complaints())
        .containsExactly(
            "chancery: ftp://ministry.example/1: has the scheme 'ftp';"
                + " only http and https are fetched");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void wrongOptionsAreWrongUsage() {
    assertThat(add("--limit", "0", at("/1")).status()).isEqualTo(2);
    assertThat(add("--kind", "folder", at("/1")).status()).isEqualTo(2);
    assertThat(Run.of("add", "--rate", "NaN", at("/1")).status()).isEqualTo(2);
  }
}
