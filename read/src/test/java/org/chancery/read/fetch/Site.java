package org.chancery.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.chancery.read.draft.Refusal;

/** A web site on this machine, whose pages a test writes; it remembers what it was asked. */
public final class Site implements AutoCloseable {

  /** Answers one request. */
  @FunctionalInterface
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    asked.add(target);
    try (exchange) {
      Page page = pages.get(target);
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    }
  }

  /** Puts a page at a path and query. */
  public Site with(String target, Page page) {
    pages.put(target, page);
    return this;
  }

  public Site with(String target, String type, String words) {
    return with(target, bytes(type, words.getBytes(UTF_8)));
  }

  public static Page bytes(String type, byte[] bytes) {
    return exchange -> send(exchange, type, bytes);
  }

  public static Page status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  public static Page moved(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  public static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The full address of a path here. */
  public String at(String target) {
    return "http://127.0.0.1:" + port() + target;
  }

  public Address address(String target) {
    return address0(at(target));
  }

  static Address address0(String written) {
    try {
      return Address.of(written);
    } catch (Refusal refusal) {
      throw new AssertionError(refusal.reason(), refusal);
    }
  }

  /** What was asked for, in order, robots.txt left out. */
  public List<String> asked() {
    return asked.stream().filter(target -> !target.equals("/robots.txt")).toList();
  }

  List<String> askedAll() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
