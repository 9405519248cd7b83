package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.account.Role;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.review.QueueFilter;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.web.Sample;
import org.chancery.web.api.Api;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.LiveIndex;
import org.chancery.web.page.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of every page, and every route that changes something, with and without its token. */
class FormsTest {

  private static final int MANY_PAGES = 600;

  @TempDir Path folder;
  private final List<RoutesConfig> routes = new ArrayList<>();
  private RecordStore store;
  private LiveIndex index;
  private ReviewDesk desk;
  private House house;
  private String session;

  /** A record with something to do on every page. */
  @BeforeEach
  void open() {
    store = Stores.open(folder.resolve("record").toString());
    Sample.fill(store);
    index = LiveIndex.open(folder.resolve("index"), new StoreFeed(store), new EventKeeper(store));
    index.catchUp();
    Catalogue catalogue = new Catalogue(store, index);
    desk = new ReviewDesk(store);
    house =
        new House(
            folder.resolve("house"),
            House.settings(false),
            routes::add,
            new Api(catalogue, desk),
            new Pages(catalogue, desk));
    judge();
    house.entrance.accounting().disabled(house.account(Role.READER).id(), true, house.by());
    house.token(Role.ADMINISTRATOR, Role.READER);
    for (String name : List.of("running", "resting")) {
      var watch =
          house
              .store
              .watches()
              .add("https://" + name + ".example/", null, Duration.ofHours(1), house.by());
      if (name.equals("resting")) {
        house.store.watches().paused(watch.orElseThrow().id(), true, house.by());
      }
    }
    session = house.session(Role.ADMINISTRATOR);
  }

  private void judge() {
    Signature ana = new Signature(house.now(), "ana");
    var item = desk.queue(QueueFilter.ALL, null, 1, house.now()).items().getFirst();
    desk.judge().accept(item.key(), 0, "", ana);
  }

  @AfterEach
  void close() {
    house.close();
    index.close();
    store.close();
  }

  /** One form as a page shows it. */
  private record Form(String page, String action, Map<String, String> fields) {}

  @Test
  void everyFormOfEveryPageCarriesTheTokenOfItsSessionAndIsRefusedWithoutIt() throws Exception {
    Map<String, Form> forms = forms();
    assertThat(forms.keySet()).containsExactlyInAnyOrderElementsOf(posts());
    String others = house.csrf(house.session(Role.REVIEWER));
    for (Form form : forms.values()) {
      assertThat(form.fields()).as("%s on %s", form.action(), form.page()).containsKey("csrf");
      assertThat(form.fields().get("csrf")).as(form.action()).isEqualTo(house.csrf(session));
      for (String wrong : List.of("", "x", others, house.csrf(session) + "x")) {
        assertRefused(post(form, wrong, "same-origin"), form.action());
      }
      Map<String, String> bare = new TreeMap<>(form.fields());
      bare.remove("csrf");
      assertRefused(send(form.action(), bare, session, "same-origin"), form.action());
      HttpResponse<String> elsewhere = post(form, house.csrf(session), "cross-site");
      assertThat(elsewhere.statusCode()).as(form.action()).isEqualTo(403);
    }
    assertThat(house.store.access().audit().after(0, 1000))
        .noneMatch(entry -> entry.action().equals("post"));
  }

  @Test
  void everyFormGoesThroughWithItsToken() throws Exception {
    for (Form form : forms().values()) {
      String fresh = house.session(Role.ADMINISTRATOR);
      Map<String, String> fields = new TreeMap<>(form.fields());
      fields.put("csrf", house.csrf(fresh));
      HttpResponse<String> answer = send(form.action(), fields, fresh, "same-origin");
      assertThat(answer.body())
          .as(form.action())
          .doesNotContain("urn:chancery:problem:csrf", "urn:chancery:problem:cross-site");
      assertThat(answer.statusCode()).as(form.action()).isNotIn(405, 500);
    }
  }

  @Test
  void everyRouteThatChangesSomethingWantsTheToken() throws Exception {
    int seen = 0;
    for (Endpoint door : changing()) {
      String path = door.path.replaceAll("[{][^}]*[}]", "1");
      for (String token : List.of("", "x", house.csrf(house.session(Role.REVIEWER)))) {
        HttpRequest.Builder request =
            house
                .to(path)
                .method(door.method.name(), House.form("{}"))
                .header("Content-Type", "application/json")
                .header("Cookie", "chancery=" + session);
        if (!token.isEmpty()) {
          request.header("X-Csrf-Token", token);
        }
        HttpResponse<String> answer = House.send(request);
        assertRefused(answer, door.method + " " + door.path);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/problem+json");
      }
      seen++;
    }
    assertThat(seen).isGreaterThan(40);
  }

  private static void assertRefused(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(what).isEqualTo(403);
    assertThat(answer.body()).as(what).contains("urn:chancery:problem:csrf");
  }

  private HttpResponse<String> post(Form form, String token, String site) throws Exception {
    Map<String, String> fields = new TreeMap<>(form.fields());
    fields.put("csrf", token);
    return send(form.action(), fields, session, site);
  }

  private HttpResponse<String> send(
      String action, Map<String, String> fields, String who, String site) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return House.send(
        house
            .to(action)
            .POST(House.form(body))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .header("Cookie", "chancery=" + who));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** One form of each route, found by following all links as an administrator. */
  private Map<String, Form> forms() throws Exception {
    Map<String, Form> forms = new LinkedHashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/en/search", "/ru/search"));
    Set<String> seen = new HashSet<>(waiting);
    // Nothing links to where somebody who is signed in could sign in.
    seen.addAll(List.of("/en/sign-in", "/ru/sign-in"));
    waiting.addAll(List.of("/en/sign-in", "/ru/sign-in"));
    while (!waiting.isEmpty() && seen.size() < MANY_PAGES) {
      String page = waiting.poll();
      HttpResponse<String> answer =
          House.send(house.to(page).header("Cookie", "chancery=" + session));
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        Document html = Jsoup.parse(answer.body(), house.origin() + page);
        gather(page, html, forms);
        links(html).stream().filter(seen::add).forEach(waiting::add);
      }
    }
    return forms;
  }

  private void gather(String page, Document html, Map<String, Form> forms) {
    for (Element form : html.select("form[method=post]")) {
      Map<String, String> fields = new TreeMap<>();
      for (Element field : form.select("[name]")) {
        fields.put(field.attr("name"), field.val());
      }
      List<String> actions =
          new ArrayList<>(form.select("[formaction]").eachAttr("abs:formaction"));
      actions.add(form.attr("abs:action"));
      for (String action : actions) {
        String path = URI.create(action).getPath();
        forms.putIfAbsent(route(path), new Form(page, path, fields));
      }
    }
  }

  /** Facets make no new forms: of searches one of each sort is enough. */
  private List<String> links(Document html) {
    List<String> links = new ArrayList<>();
    for (String link : html.select("a[href]").eachAttr("abs:href")) {
      URI address = URI.create(link);
      String path = address.getPath();
      if (link.startsWith(house.origin())
          && path.matches("/(en|ru)/.*")
          && !path.endsWith(".zip")
          && (!path.endsWith("/search") || address.getQuery() == null)) {
        links.add(path);
      }
    }
    return links;
  }

  /** The routes of pages that take forms. */
  private Set<String> posts() {
    Set<String> posts = new TreeSet<>();
    for (Endpoint door : changing()) {
      if (!door.path.startsWith("/api/")) {
        posts.add(door.path);
      }
    }
    return posts;
  }

  private String route(String path) {
    return posts().stream()
        .filter(route -> path.matches(route.replaceAll("[{][^}]*[}]", "[^/]+")))
        .min(Comparator.comparingLong(r -> r.chars().filter(c -> c == '{').count()))
        .orElse(path);
  }

  private List<Endpoint> changing() {
    List<Endpoint> doors = new ArrayList<>();
    for (ParsedEndpoint one : routes.getFirst().getCfg$javalin().internalRouter.allHttpHandlers()) {
      if (one.endpoint.method.isHttpMethod()
          && !Set.of("GET", "HEAD", "OPTIONS").contains(one.endpoint.method.name())) {
        doors.add(one.endpoint);
      }
    }
    return doors;
  }
}
