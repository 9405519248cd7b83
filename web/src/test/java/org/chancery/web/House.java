package org.chancery.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.web.api.Api;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.LiveIndex;
import org.chancery.web.health.Health;
import org.chancery.web.health.Metrics;
import org.chancery.web.page.Pages;
import org.chancery.web.view.Assets;
import org.chancery.web.view.ProblemView;

/**
 * A server over a sample, without accounts: who asks says so in the header {@code Test-User}, as
 * {@code ana:REVIEWER}.
 */
public final class House implements AutoCloseable {

  public static final String USER = "Test-User";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private record Known(String name, Role role) implements Identity {}

  private final RecordStore store;
  private final LiveIndex index;
  private final Server server;

  public House(Path folder) {
    store = Stores.open(folder.toString());
    Sample.fill(store);
    index = LiveIndex.open(folder.resolve("index"), new StoreFeed(store), new EventKeeper(store));
    index.catchUp();
    Catalogue catalogue = new Catalogue(store, index);
    ReviewDesk desk = new ReviewDesk(store);
    server =
        Server.start(
            new Server.Address("localhost", 0),
            new ProblemView(),
            List.of(
                new Metrics(Role.ADMINISTRATOR),
                routes -> routes.before(House::prepare),
                new Access(true),
                new Health(Map.of("store", () -> true, "index", index::ready)),
                new Assets(),
                new Api(catalogue, desk),
                new Pages(catalogue, desk)));
  }

  /** Lets browsers hold our pages to the strictest policy, and takes askers at their word. */
  private static void prepare(Context request) {
    request.header("Content-Security-Policy", "default-src 'self'");
    String user = request.header(USER);
    if (user != null) {
      String[] words = user.split(":");
      Identity.set(request, new Known(words[0], Role.valueOf(words[1])));
    }
  }

  public RecordStore store() {
    return store;
  }

  /** Lets events and searches follow the store at once. */
  public void catchUp() {
    index.catchUp();
  }

  public String address() {
    return "http://localhost:" + server.port();
  }

  /** A request; reviewers say so. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  public HttpResponse<String> get(String path) {
    return send(to(path));
  }

  /** Posts as a reviewer. */
  public HttpResponse<String> post(String path, String json, String... headers) {
    HttpRequest.Builder request =
        to(path)
            .header(USER, "ana:REVIEWER")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    index.close();
    store.close();
  }
}
