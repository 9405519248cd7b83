package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.web.Sample;
import org.chancery.web.Server;
import org.chancery.web.account.Passwords;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.guard.Protection;
import org.chancery.web.serve.Service;
import org.chancery.web.serve.Settings;
import org.chancery.web.users.Accounting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the API on a server as it is run, with every answer that the OpenAPI document
 * tells of it: one that is told and not seen here fails the test, and so does one that is seen and
 * not told.
 */
@Timeout(300)
class ApiAnswersTest {

  private static final String PASSWORD = "seven kettles under one umbrella";
  private static final String JSON = "application/json";

  /** Told of every operation; the first two are seen of one, the last only of a defect. */
  private static final Set<String> ANYWHERE = Set.of("413", "429", "421", "500");

  /** Seen only where two say the same at the same moment. */
  private static final String RACE = "post /documents/{id}/claims 409";

  @TempDir Path folder;

  private String address = "";
  private String root = "";
  private String ana = "";
  private String max = "";

  private Service start(Protection protection) throws Exception {
    String store = folder.resolve("store").toString();
    try (RecordStore record = Stores.open(store)) {
      Sample.fill(record);
      Sample.add(record, "https://foreign.example/mt/stqarrija", Sample.foreign());
      Accounting accounting = new Accounting(record.access(), Passwords.strong());
      root = token(accounting, "root", Role.ADMINISTRATOR);
      max = token(accounting, "max", Role.REVIEWER);
      ana = token(accounting, "ana", Role.READER);
    }
    Service service =
        Service.start(
            new Settings(
                store,
                folder.resolve("index"),
                folder.resolve("lexicon.tsv"),
                new Server.Address("localhost", 0),
                /* open= */ false,
                /* openMetrics= */ false,
                protection,
                SessionKeeper.Lifetimes.DEFAULT,
                null,
                null));
    address = "http://localhost:" + service.port();
    return service;
  }

  private static String token(Accounting accounting, String name, Role role) {
    By by = new By(Instant.now(), "", "test");
    Account account = accounting.add(name, role, PASSWORD, by);
    return "Bearer " + accounting.token(account, "test", role, 5, by).secret();
  }

  @Test
  void everyOperationAnswersAsTheDocumentTells() throws Exception {
    try (Service service = start(new Protection(Set.of(), List.of(), 0, 1))) {
      Witness witness = new Witness(address);
      ready();
      Asker reader = new Asker(witness, root);
      reading(reader);
      reviewing(reader, new Asker(witness, max));
      accounts(reader);
      sources(reader);
      strangers(witness);
      choosy(witness);
      Set<String> missing = new TreeSet<>(witness.told());
      missing.removeAll(witness.seen());
      missing.removeIf(one -> ANYWHERE.contains(one.replaceFirst(".* ", "")));
      missing.remove(RACE);
      assertThat(missing).as("told and never seen").isEmpty();
      assertThat(service.routes()).isNotEmpty();
    }
  }

  @Test
  void whoAsksTooOftenIsToldSo() throws Exception {
    try (Service service = start(new Protection(Set.of(), List.of(), 0.001, 1))) {
      assertThat(service.port()).isPositive();
      Witness witness = new Witness(address);
      witness.ask(429, "GET", "/documents", "");
    }
  }

  /** Who takes nothing that an operation answers is told so, before anything is done. */
  private void choosy(Witness witness) throws Exception {
    for (String told : witness.told()) {
      String[] words = told.split(" ");
      if (words[2].equals("406")) {
        String path = words[1].replaceAll("[{][^}]*[}]", "1");
        String method = words[0].toUpperCase(Locale.ROOT);
        witness.ask(406, method, path, "", "Authorization", root, "Accept", "image/png");
      }
    }
  }

  private void ready() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health/ready")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
        Thread.sleep(50);
      }
    }
  }

  private static void reading(Asker asker) throws Exception {
    String key = asker.get(200, "/claims?kind=visit").at("/claims/0/id").asText();
    String event = asker.get(200, "/events?corroboration=both-sides").at("/events/0/id").asText();
    List<String> paths =
        List.of(
            "/documents?size=2",
            "/documents/5",
            "/documents/5/claims",
            "/documents/5/revisions",
            "/documents/1/changes/5",
            "/documents/5/versions",
            "/documents/5/versions/3",
            "/documents/5/alike",
            "/claims/" + key,
            "/claims/" + key + "/judgements",
            "/events/" + event,
            "/search/documents?q=Peru&facet=kind&kind=visit",
            "/search/claims?q=Malta",
            "/pairs",
            "/pairs/MLT-PER",
            "/pairs/MLT-PER/dossier.zip",
            "/review/queue?size=2",
            "/review/claims/" + key,
            "/openapi.json",
            "/sources",
            "/users",
            "/me",
            "/me/tokens",
            "/audit",
            "/audit/export");
    for (String path : paths) {
      asker.get(200, path);
      asker.get(400, path + (path.contains("?") ? "&" : "?") + "nonsense=1");
      String tag = asker.tag(path);
      if (!tag.isEmpty()) {
        asker.known(path, tag);
      }
    }
    for (String list : List.of("/claims", "/events", "/search/claims", "/pairs")) {
      asker.get(400, list + "?nonsense=1");
    }
    asker.known("/claims?kind=visit", asker.tag("/claims?kind=visit"));
    asker.known("/events?corroboration=both-sides", asker.tag("/events?corroboration=both-sides"));
    asker.get(409, "/documents/1/changes/9");
    asker.get(409, "/documents/1/versions/9");
    for (String path :
        List.of(
            "/documents/99",
            "/documents/99/claims",
            "/documents/99/revisions",
            "/documents/1/changes/99",
            "/documents/99/versions",
            "/documents/1/versions/99",
            "/documents/99/alike",
            "/claims/none",
            "/claims/none/judgements",
            "/events/none",
            "/pairs/FRA-PER",
            "/pairs/FRA-PER/dossier.zip",
            "/review/claims/none",
            "/sources/99",
            "/users/99")) {
      asker.get(404, path);
    }
  }

  private static void reviewing(Asker asker, Asker second) throws Exception {
    String key = asker.get(200, "/claims?kind=visit&publisher=PER").at("/claims/0/id").asText();
    String judge = "/claims/" + key + "/judgements";
    asker.post(400, judge, "{}");
    asker.post(428, judge, "{\"verdict\":\"accepted\"}");
    asker.post(409, judge, "{\"verdict\":\"accepted\",\"seen\":99}");
    asker.post(422, judge, "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"kind\":\"x\"}}");
    asker.post(404, "/claims/none/judgements", "{\"verdict\":\"accepted\",\"seen\":0}");
    asker
        .witness()
        .ask(
            412,
            "POST",
            judge,
            "{\"verdict\":\"accepted\"}",
            "Authorization",
            asker.token(),
            "Content-Type",
            JSON,
            "If-Match",
            "\"j99\"");
    JsonNode kept = asker.post(201, judge, "{\"verdict\":\"accepted\",\"seen\":0}");
    String undoing = "/judgements/" + kept.at("/judgements/0/number").asText() + "/undoing";
    asker.post(201, undoing, "{}");
    asker.post(409, undoing, "{}");
    asker.post(400, undoing, "[]");
    asker.post(404, "/judgements/9999/undoing", "{}");

    String add = "/documents/5/claims";
    asker.post(400, add, "{\"start\":-1}");
    asker.post(422, add, "{\"start\":0,\"end\":4,\"fields\":{\"kind\":\"x\"}}");
    asker.post(404, "/documents/99/claims", "{\"start\":0,\"end\":4,\"fields\":{}}");
    asker.post(
        201, add, "{\"start\":0,\"end\":4,\"fields\":{\"kind\":\"visit\",\"actors\":\"PER\"}}");

    String complete = "/documents/5/completeness";
    asker.post(428, complete, "{}");
    asker.post(201, complete, "{\"seen\":0}");
    asker.post(409, complete, "{\"seen\":0}");
    asker.post(400, complete, "{\"seen\":\"x\"}");
    asker.post(404, "/documents/99/completeness", "{\"seen\":0}");

    pairs(asker, key);
    String lease = "/review/claims/" + key + "/lease";
    asker.send(200, "PUT", lease, "");
    asker.send(400, "PUT", lease + "?nonsense=1", "");
    second.send(409, "PUT", lease, "");
    asker.send(404, "PUT", "/review/claims/none/lease", "");
    asker.send(400, "DELETE", lease + "?nonsense=1", "");
    asker.send(200, "DELETE", lease, "");
  }

  private static void pairs(Asker asker, String key) throws Exception {
    JsonNode claims = asker.get(200, "/documents/5/claims").path("claims");
    String other = claims.path(2).path("id").asText();
    String third = claims.path(3).path("id").asText();
    asker.post(400, "/merges", "{}");
    asker.post(404, "/merges", "{\"claims\":[\"x\",\"y\"],\"asOf\":100000}");
    asker.post(400, "/splits", "{}");
    asker.post(404, "/splits", "{\"these\":[\"x\"],\"those\":[\"y\"],\"asOf\":100000}");
    String split = "{\"these\":[\"%s\"],\"those\":[\"%s\"],\"asOf\":100000}";
    String merge = "{\"claims\":[\"%s\",\"%s\"],\"asOf\":100000}";
    asker.post(201, "/merges", merge.formatted(key, other));
    asker.post(409, "/splits", split.formatted(key, other).replace("100000", "0"));
    asker.post(201, "/splits", split.formatted(other, third));
    asker.post(409, "/merges", merge.formatted(other, third).replace("100000", "0"));
  }

  private void accounts(Asker asker) throws Exception {
    String add = "{\"name\":\"%s\",\"role\":\"%s\",\"password\":\"%s\"}";
    JsonNode made = asker.post(201, "/users", add.formatted("eva", "reviewer", PASSWORD + "s"));
    asker.post(409, "/users", add.formatted("eva", "reviewer", PASSWORD + "s"));
    asker.post(400, "/users", add.formatted("kim", "reviewer", "short"));
    asker.post(400, "/users", "{\"name\":\"kim\",\"role\":\"owner\"}");
    String user = "/users/" + made.path("id").asText();
    asker.get(200, user);
    asker.get(400, user + "?nonsense=1");
    asker.send(200, "PATCH", user, "{\"role\":\"reader\",\"disabled\":true}");
    asker.send(400, "PATCH", user, "{\"disabled\":\"yes\"}");
    asker.send(400, "PATCH", user, "{\"password\":\"short\"}");
    asker.send(404, "PATCH", "/users/99", "{\"disabled\":true}");
    asker.send(409, "PATCH", "/users/1", "{\"disabled\":true}");
    asker.get(400, "/audit?size=0");
    asker.get(200, "/audit?size=1&after=3");

    String wish = "{\"name\":\"script\",\"role\":\"%s\",\"days\":3}";
    asker.post(403, "/me/tokens", wish.formatted("reader"));
    String[] browser = browser();
    JsonNode token =
        asker.witness().ask(201, "POST", "/me/tokens", wish.formatted("reader"), browser);
    asker.witness().ask(400, "POST", "/me/tokens", wish.formatted("owner"), browser);
    String[] plain = browser.clone();
    plain[5] = "text/plain";
    asker.witness().ask(415, "POST", "/me/tokens", wish.formatted("reader"), plain);
    asker.witness().ask(400, "POST", "/me/tokens", wish.formatted("reviewer"), browser);
    String mine = "/me/tokens/" + token.path("id").asText();
    asker.witness().ask(400, "DELETE", mine + "?nonsense=1", "", browser);
    asker.witness().ask(403, "DELETE", mine, "", browser[0], browser[1]);
    asker.witness().ask(204, "DELETE", mine, "", browser);
    asker.witness().ask(404, "DELETE", "/me/tokens/99", "", browser);
  }

  /** What a browser sends of a session: its cookie, and what its forms carry. */
  private String[] browser() throws Exception {
    CookieManager cookies = new CookieManager();
    try (HttpClient client =
        HttpClient.newBuilder().cookieHandler((CookieHandler) cookies).build()) {
      HttpRequest signIn =
          HttpRequest.newBuilder(URI.create(address + "/en/sign-in"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("name=ana&password=" + PASSWORD.replace(" ", "+")))
              .build();
      assertThat(client.send(signIn, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(303);
      HttpRequest page = HttpRequest.newBuilder(URI.create(address + "/en/account")).build();
      String html = client.send(page, HttpResponse.BodyHandlers.ofString()).body();
      Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(html);
      assertThat(csrf.find()).as(html).isTrue();
      String cookie = cookies.getCookieStore().getCookies().getFirst().toString();
      return new String[] {
        "Cookie", cookie, "X-Csrf-Token", csrf.group(1), "Content-Type", JSON,
      };
    }
  }

  private static void sources(Asker asker) throws Exception {
    String add = "{\"address\":\"%s\",\"minutes\":60}";
    JsonNode made = asker.post(201, "/sources", add.formatted("https://mfa.example/feed"));
    asker.post(409, "/sources", add.formatted("https://mfa.example/feed"));
    asker.post(400, "/sources", add.formatted("/etc/passwd"));
    asker.post(400, "/sources", "{\"address\":\"https://mfa.example/\",\"minutes\":\"often\"}");
    String source = "/sources/" + made.path("id").asText();
    asker.get(200, source);
    asker.get(400, source + "?nonsense=1");
    asker.send(200, "PATCH", source, "{\"paused\":true}");
    asker.send(400, "PATCH", source, "{}");
    asker.send(404, "PATCH", "/sources/99", "{\"paused\":true}");
    asker.send(202, "POST", source + "/run", "");
    asker.send(400, "POST", source + "/run?nonsense=1", "");
    asker.send(404, "POST", "/sources/99/run", "");
    asker.send(400, "DELETE", source + "?nonsense=1", "");
    asker.send(204, "DELETE", source, "");
    asker.send(404, "DELETE", source, "");
  }

  /** Who is nobody, who may not, and who sends what is no JSON. */
  private void strangers(Witness witness) throws Exception {
    String large = "{\"reason\":\"" + "x".repeat(1_100_000) + "\"}";
    witness.ask(413, "POST", "/merges", large, "Authorization", root, "Content-Type", JSON);
    Set<String> unseen = new TreeSet<>(witness.told());
    unseen.removeAll(witness.seen());
    for (String told : unseen) {
      String[] words = told.split(" ");
      String path = words[1].replaceAll("\\{\\w+}", "1");
      String method = words[0].toUpperCase(Locale.ROOT);
      switch (words[2]) {
        case "401" -> witness.ask(401, method, path, "");
        case "403" -> witness.ask(403, method, path, "", "Authorization", ana);
        case "415" -> {
          String[] headers = {"Authorization", root, "Content-Type", "text/plain"};
          witness.ask(415, method, path, "{}", headers);
        }
        default -> {}
      }
    }
  }
}
