package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.account.Role;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.web.Anybody;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.api.Api;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.LiveIndex;
import org.chancery.web.health.Health;
import org.chancery.web.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every door of the server, and everybody who may stand before it. */
class DoorsTest {

  /** Where anybody may go, also where reading is closed; whoever adds one says so here. */
  private static final List<String> OPEN =
      List.of(
          "/health",
          "/assets/",
          "/favicon.ico",
          "/api/v1/openapi.json",
          "/sign-out",
          "/xx/sign-in");

  private static final int LET_IN = 418;

  @TempDir Path folder;

  @Test
  void everyDoorIsForThoseWhoseRoleItNames() throws Exception {
    try (RecordStore store = Stores.open(folder.resolve("record").toString());
        LiveIndex index =
            LiveIndex.open(folder.resolve("index"), new StoreFeed(store), new EventKeeper(store))) {
      Catalogue catalogue = new Catalogue(store, index);
      ReviewDesk desk = new ReviewDesk(store);
      for (boolean open : List.of(true, false)) {
        List<RoutesConfig> routes = new ArrayList<>();
        Part all =
            r -> {
              routes.add(r);
              r.beforeMatched(
                  request -> {
                    throw Problem.of(LET_IN, "in", "In", "In.");
                  });
              new Health(Map.of()).add(r);
              new Api(catalogue, desk).add(r);
              new Pages(catalogue, desk).add(r);
            };
        Path own = folder.resolve("house " + open);
        try (House house = new House(own, House.settings(open), all)) {
          walk(house, doors(routes), open);
        }
      }
    }
  }

  private static List<Endpoint> doors(List<RoutesConfig> routes) {
    List<Endpoint> doors = new ArrayList<>();
    for (ParsedEndpoint one : routes.getFirst().getCfg$javalin().internalRouter.allHttpHandlers()) {
      if (one.endpoint.method.isHttpMethod()) {
        doors.add(one.endpoint);
      }
    }
    assertThat(doors).hasSizeGreaterThan(60);
    return doors;
  }

  private static void walk(House house, List<Endpoint> doors, boolean open) throws Exception {
    Map<Role, String> tokens = new TreeMap<>();
    for (Role role : Role.values()) {
      tokens.put(role, house.token(role, role));
    }
    for (Endpoint door : doors) {
      Set<RouteRole> demanded = roles(door);
      String name = door.method.name() + " " + door.path;
      assertThat(demanded).as("%s names a role", name).isNotEmpty();
      boolean anybody = demanded.contains(Anybody.ANYBODY);
      assertThat(anybody).as("%s is for anybody", name).isEqualTo(forAnybody(door.path));
      boolean readable = open && demanded.contains(org.chancery.web.Role.READER);
      assertThat(House.status(request(house, door)))
          .as("nobody, %s, open: %s", name, open)
          .isEqualTo(anybody || readable ? LET_IN : 401);
      for (Role role : Role.values()) {
        HttpRequest.Builder request = request(house, door);
        request.header("Authorization", "Bearer " + tokens.get(role));
        assertThat(House.status(request))
            .as("%s, %s, open: %s", role, name, open)
            .isEqualTo(anybody || covered(role, demanded) ? LET_IN : 403);
      }
    }
  }

  private static boolean forAnybody(String path) {
    String any = path.replaceFirst("^/(en|ru)(?=/)", "/xx");
    return OPEN.stream().anyMatch(any::startsWith)
        || Set.of("/", "/en", "/ru", "/sign-in/openid/back").contains(any);
  }

  private static Set<RouteRole> roles(Endpoint door) {
    Roles roles = door.metadata(Roles.class);
    return roles == null ? Set.of() : roles.getRoles();
  }

  private static boolean covered(Role role, Set<RouteRole> demanded) {
    return demanded.stream()
        .allMatch(
            one -> org.chancery.web.Role.valueOf(role.name()).covers((org.chancery.web.Role) one));
  }

  private static HttpRequest.Builder request(House house, Endpoint door) {
    String path = door.path.replaceAll("[{<][^}>]*[}>]", "1");
    return house.to(path).method(door.method.name(), HttpRequest.BodyPublishers.noBody());
  }

  /** What keeps accounts, sources and the log is for administrators, by whatever door. */
  @Test
  void whatIsKeptIsForAdministrators() throws Exception {
    List<RoutesConfig> routes = new ArrayList<>();
    try (House house = new House(folder, House.settings(true), routes::add)) {
      assertThat(house.origin()).isNotEmpty();
      List<ParsedEndpoint> all =
          routes.getFirst().getCfg$javalin().internalRouter.allHttpHandlers();
      assertThat(all)
          .filteredOn(one -> one.endpoint.path.matches(".*/(users|sources|audit)(/.*)?"))
          .hasSizeGreaterThan(20)
          .allMatch(one -> roles(one.endpoint).equals(Set.of(org.chancery.web.Role.ADMINISTRATOR)));
    }
  }
}
