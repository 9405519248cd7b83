package org.chancery.web.entrance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.web.Part;
import org.chancery.web.ProblemPage;
import org.chancery.web.Server;
import org.chancery.web.account.Argon2;
import org.chancery.web.account.Passwords;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.guard.Protection;
import org.chancery.web.openid.ProviderSettings;
import org.chancery.web.schedule.SourceKeeping;
import org.chancery.web.schedule.SourceRules;
import org.chancery.web.schedule.SourcesApi;
import org.chancery.web.schedule.SourcesPage;
import org.chancery.web.view.Assets;

/** A server with an entrance, an account of each role, and a clock that is set by hand. */
final class House implements AutoCloseable {

  static final String PASSWORD = "seven kettles under one umbrella";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ProblemPage PAGE =
      (request, problem) -> request.contentType("text/html").result("page " + problem.slug());

  private volatile Instant now = Instant.parse("2024-03-01T10:00:00Z");
  final RecordStore store;
  final Entrance entrance;
  private final Server server;

  House(Path folder, Entrance.Settings settings, Part... rooms) {
    store = Stores.open(folder.toString());
    Passwords quick = new Passwords(new Argon2(64, 1, 1), 4, Duration.ofSeconds(10));
    entrance = new Entrance(store.access(), settings, quick, this::now);
    for (Role role : Role.values()) {
      String name = role.name();
      entrance.accounting().add(name, role, PASSWORD, by());
    }
    List<Part> parts = new ArrayList<>(entrance.parts());
    parts.addAll(entrance.rooms());
    SourceKeeping keeping = new SourceKeeping(store.watches(), SourceRules.WEB_ALONE, this::now);
    parts.addAll(List.of(new SourcesPage(keeping), new SourcesApi(keeping), new Assets()));
    parts.addAll(List.of(rooms));
    server = Server.start(new Server.Address("localhost", 0), entrance.problems(PAGE), parts);
  }

  /** No names, no proxies, and so many requests as a test may want. */
  static Entrance.Settings settings(boolean open) {
    return with(open, new Protection(Set.of(), List.of(), 0, 1));
  }

  static Entrance.Settings with(boolean open, Protection protection) {
    return new Entrance.Settings(open, protection, SessionKeeper.Lifetimes.DEFAULT, null);
  }

  /** The same with a provider; its tokens are of the time that the machine has. */
  static Entrance.Settings vouchedBy(ProviderSettings provider) {
    Protection none = new Protection(Set.of(), List.of(), 0, 1);
    return new Entrance.Settings(false, none, SessionKeeper.Lifetimes.DEFAULT, provider);
  }

  Instant now() {
    return now;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  By by() {
    return new By(now, "", "test");
  }

  Account account(Role role) {
    return store.access().accounts().named(role.name()).orElseThrow();
  }

  String origin() {
    return "http://localhost:" + server.port();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(origin() + path));
  }

  /** The same with a fresh session of an account with that role. */
  HttpRequest.Builder as(Role role, String path) {
    return to(path).header("Cookie", "chancery=" + session(role));
  }

  String session(Role role) {
    return entrance.keeper().open(account(role));
  }

  String csrf(String session) {
    return entrance.keeper().bySession(session).orElseThrow().csrf();
  }

  /** A token of an account, with another role if need be. */
  String token(Role owner, Role allowed) {
    return entrance.accounting().token(account(owner), "script", allowed, 30, by()).secret();
  }

  static HttpRequest.BodyPublisher form(String... pairs) {
    return HttpRequest.BodyPublishers.ofString(String.join("&", pairs));
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return send(request).statusCode();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
