package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.web.entrance.House.send;
import static org.chancery.web.entrance.House.status;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.Role;
import org.chancery.web.Anybody;
import org.chancery.web.Part;
import org.chancery.web.guard.Client;
import org.chancery.web.guard.Network;
import org.chancery.web.guard.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, and what everybody passes on the way. */
class EntranceTest {

  private static final Part ROOMS =
      routes -> {
        routes.get("/door", r -> r.result(Client.of(r).toString()), Anybody.ANYBODY);
        routes.get("/read", r -> r.result("read"), org.chancery.web.Role.READER);
        routes.post("/judge", r -> r.result("judged"), org.chancery.web.Role.REVIEWER);
        routes.post("/open", r -> r.result("done"), Anybody.ANYBODY);
        routes.get("/keep", r -> r.result("kept"), org.chancery.web.Role.ADMINISTRATOR);
        routes.get("/forgotten", r -> r.result("open"));
        routes.post("/echo", r -> r.result("" + r.body().length()), Anybody.ANYBODY);
      };

  @TempDir Path folder;

  private House house(Entrance.Settings settings) {
    return new House(folder, settings, ROOMS);
  }

  @Test
  void everyAnswerTellsBrowsersWhatToRefuse() throws Exception {
    try (House house = house(House.settings(true))) {
      for (String path : List.of("/read", "/nowhere", "/forgotten")) {
        HttpResponse<String> answer = send(house.to(path));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'", "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
      }
    }
  }

  @Test
  void peopleAreLedToWhereTheySignIn() throws Exception {
    try (House house = house(House.settings(false))) {
      HttpResponse<String> page = send(house.to("/read?a=1&b=2").header("Accept", "text/html"));
      assertThat(page.statusCode()).isEqualTo(303);
      assertThat(page.headers().firstValue("Location").orElse(""))
          .endsWith("/en/sign-in?next=%2Fread%3Fa%3D1%26b%3D2");
      assertThat(status(house.to("/read"))).isEqualTo(401);
      assertThat(status(house.as(Role.READER, "/read"))).isEqualTo(200);
      assertThat(status(house.as(Role.READER, "/keep").header("Accept", "text/html")))
          .isEqualTo(403);
    }
  }

  @Test
  void aSessionEndsWhenItIsIdleAndWhenItIsOld() throws Exception {
    try (House house = house(House.settings(false))) {
      String session = house.session(Role.READER);
      house.later(Duration.ofHours(3));
      assertThat(status(house.to("/read").header("Cookie", "chancery=" + session))).isEqualTo(401);
      String used = house.session(Role.READER);
      for (int hour = 0; hour < 11; hour++) {
        house.later(Duration.ofHours(1));
        assertThat(status(house.to("/read").header("Cookie", "chancery=" + used))).isEqualTo(200);
      }
      house.later(Duration.ofHours(1));
      assertThat(status(house.to("/read").header("Cookie", "chancery=" + used))).isEqualTo(401);
    }
  }

  @Test
  void aSessionEndsWithWhatItsAccountMayDo() throws Exception {
    try (House house = house(House.settings(false))) {
      String session = house.session(Role.REVIEWER);
      assertThat(status(house.to("/read").header("Cookie", "chancery=" + session))).isEqualTo(200);
      long id = house.account(Role.REVIEWER).id();
      house.entrance.accounting().role(id, Role.READER, house.by());
      assertThat(status(house.to("/read").header("Cookie", "chancery=" + session))).isEqualTo(401);
    }
  }

  @Test
  void theStoreKeepsNoSecret() throws Exception {
    try (House house = house(House.settings(false))) {
      String session = house.session(Role.READER);
      String token = house.token(Role.READER, Role.READER);
      assertThat(house.store.access().sessions().find(session)).isEmpty();
      assertThat(house.store.access().tokens().find(token)).isEmpty();
    }
  }

  @Test
  void aTokenMayDoWhatItMayAndNoMoreThanItsOwner() throws Exception {
    try (House house = house(House.settings(false))) {
      HttpRequest.Builder judge =
          bearer(house, "/judge", house.token(Role.REVIEWER, Role.REVIEWER));
      assertThat(status(judge.POST(BodyPublishers.noBody()))).isEqualTo(200);
      HttpRequest.Builder less = bearer(house, "/judge", house.token(Role.REVIEWER, Role.READER));
      assertThat(status(less.POST(BodyPublishers.noBody()))).isEqualTo(403);
      String token = house.token(Role.ADMINISTRATOR, Role.READER);
      assertThat(status(bearer(house, "/read", token))).isEqualTo(200);
      assertThat(status(bearer(house, "/keep", token))).isEqualTo(403);
      house.later(Duration.ofDays(31));
      HttpResponse<String> late = send(bearer(house, "/read", token));
      assertThat(late.statusCode()).isEqualTo(401);
      assertThat(late.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid");
    }
  }

  @Test
  void aWrongTokenIsRefusedEvenWhereReadingIsOpen() throws Exception {
    try (House house = house(House.settings(true))) {
      for (String wrong : List.of("chancery_x", "", house.session(Role.READER))) {
        assertThat(status(bearer(house, "/read", wrong))).isEqualTo(401);
      }
      assertThat(status(house.to("/read").header("Authorization", "Basic eA=="))).isEqualTo(401);
    }
  }

  private static HttpRequest.Builder bearer(House house, String path, String token) {
    return house.to(path).header("Authorization", "Bearer " + token);
  }

  @Test
  void pagesOfOtherSitesChangeNothing() throws Exception {
    try (House house = house(House.settings(true))) {
      String session = house.session(Role.REVIEWER);
      String csrf = house.csrf(session);
      assertThat(judge(house, session, csrf, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
      assertThat(judge(house, session, csrf, "Sec-Fetch-Site", "none")).isEqualTo(200);
      assertThat(judge(house, session, csrf, "Origin", house.origin())).isEqualTo(200);
      for (String other : List.of("cross-site", "same-site")) {
        assertThat(judge(house, session, csrf, "Sec-Fetch-Site", other)).isEqualTo(403);
      }
      for (String other : List.of("https://evil.example", "null", "http://localhost:1")) {
        assertThat(judge(house, session, csrf, "Origin", other)).isEqualTo(403);
      }
      assertThat(status(post(house, "/open").header("Origin", "https://evil.example")))
          .isEqualTo(403);
      assertThat(status(post(house, "/open"))).isEqualTo(200);
    }
  }

  private static int judge(House house, String session, String csrf, String header, String value)
      throws Exception {
    return status(
        post(house, "/judge", "csrf=" + csrf)
            .header("Cookie", "chancery=" + session)
            .header(header, value));
  }

  @Test
  void aFormCarriesWhatOnlyItsSessionKnows() throws Exception {
    try (House house = house(House.settings(true))) {
      String session = house.session(Role.REVIEWER);
      String other = house.csrf(house.session(Role.REVIEWER));
      for (String body : List.of("", "csrf=", "csrf=x", "csrf=" + other)) {
        HttpRequest.Builder form = post(house, "/judge", body);
        assertThat(status(form.header("Cookie", "chancery=" + session))).as(body).isEqualTo(403);
      }
      HttpRequest.Builder script =
          house
              .to("/judge")
              .POST(BodyPublishers.ofString("{}"))
              .header("Content-Type", "application/json")
              .header("Cookie", "chancery=" + session);
      assertThat(status(script)).isEqualTo(403);
      assertThat(status(script.header("X-Csrf-Token", house.csrf(session)))).isEqualTo(200);
    }
  }

  private static HttpRequest.Builder post(House house, String path, String... pairs) {
    return house
        .to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(House.form(pairs));
  }

  @Test
  void whatAReviewerChangesIsInTheAuditLog() throws Exception {
    try (House house = house(House.settings(true))) {
      String token = house.token(Role.REVIEWER, Role.REVIEWER);
      status(bearer(house, "/judge", token).POST(BodyPublishers.noBody()));
      status(bearer(house, "/read", token));
      status(post(house, "/judge"));
      AuditEntry last = house.store.access().audit().before(Long.MAX_VALUE, 1).getFirst();
      assertThat(last.by().who()).isEqualTo("reviewer");
      assertThat(last.action()).isEqualTo("post");
      assertThat(last.subject()).isEqualTo("/judge");
      assertThat(house.store.access().audit().after(0, 100))
          .filteredOn(entry -> entry.action().equals("post"))
          .hasSize(1);
    }
  }

  @Test
  void itAnswersToItsOwnNamesAlone() throws Exception {
    Protection named = new Protection(Set.of("record.example"), List.of(), 0, 1);
    try (House house = house(House.with(true, named))) {
      int port = URI.create(house.origin()).getPort();
      for (String host :
          List.of("localhost", "record.example:8080", "127.0.0.1", "[::1]:80", "RECORD.example")) {
        assertThat(raw(port, "GET /read HTTP/1.1\r\nHost: " + host)).as(host).contains(" 200 ");
      }
      for (String host :
          List.of("evil.example", "record.example.evil.example", "127.0.0.1.nip.io")) {
        assertThat(raw(port, "GET /read HTTP/1.1\r\nHost: " + host)).as(host).contains(" 421 ");
      }
    }
  }

  /** The first line that a server answers. */
  private static String raw(int port, String head) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      String request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void aProxyIsBelievedOnlyWhereItIsTrusted() throws Exception {
    Protection trusting =
        new Protection(
            Set.of(),
            List.of(Network.of("127.0.0.0/8"), Network.of("::1"), Network.of("10.0.0.0/8")),
            0,
            1);
    try (House house = house(House.with(true, trusting))) {
      HttpRequest.Builder request =
          house
              .to("/door")
              .header("X-Forwarded-For", "6.6.6.6, 203.0.113.7, 10.1.2.3")
              .header("X-Forwarded-Proto", "https");
      HttpResponse<String> answer = send(request);
      assertThat(answer.body()).contains("address=203.0.113.7", "secure=true");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  /** By https, as a trusted proxy says, a cookie is kept from other hosts and from plain http. */
  @Test
  void behindAProxyThatSpeaksHttpsCookiesAreSecure() throws Exception {
    Protection trusting =
        new Protection(
            Set.of("record.example"), List.of(Network.of("127.0.0.0/8"), Network.of("::1")), 0, 1);
    try (House house = house(House.with(true, trusting))) {
      String form = "name=reader&password=" + House.PASSWORD.replace(' ', '+');
      HttpResponse<String> plain = send(post(house, "/en/sign-in", form));
      assertThat(plain.headers().allValues("Set-Cookie"))
          .noneMatch(cookie -> cookie.contains("Secure"));
      HttpResponse<String> https =
          send(
              post(house, "/en/sign-in", form)
                  .header("X-Forwarded-Proto", "https")
                  .header("X-Forwarded-Host", "record.example")
                  .header("Origin", "https://record.example"));
      assertThat(https.statusCode()).isEqualTo(303);
      assertThat(https.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(https.headers().allValues("Set-Cookie"))
          .anyMatch(
              cookie ->
                  cookie.startsWith("__Host-chancery=")
                      && cookie.contains("; Secure")
                      && cookie.contains("; HttpOnly")
                      && cookie.contains("Path=/")
                      && !cookie.contains("Domain"));
      String session = house.session(Role.READER);
      assertThat(
              status(
                  house
                      .to("/en/account")
                      .header("Cookie", "chancery=" + session)
                      .header("X-Forwarded-Proto", "https")))
          .as("what plain http set is no cookie of ours by https")
          .isEqualTo(401);
    }
  }

  @Test
  void anybodyElseIsNotBelieved() throws Exception {
    try (House house = house(House.settings(true))) {
      HttpRequest.Builder request =
          house
              .to("/door")
              .header("X-Forwarded-For", "203.0.113.7")
              .header("X-Forwarded-Proto", "https")
              .header("X-Forwarded-Host", "evil.example");
      assertThat(send(request).body())
          .doesNotContain("203.0.113.7")
          .contains("secure=false")
          .doesNotContain("evil");
    }
  }

  @Test
  void whoComesTooOftenWaits() throws Exception {
    Protection slow = new Protection(Set.of(), List.of(), 0.1, 3);
    try (House house = house(House.with(true, slow))) {
      for (int i = 0; i < 3; i++) {
        assertThat(status(house.to("/read"))).isEqualTo(200);
      }
      HttpResponse<String> refused = send(house.to("/read"));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      house.later(Duration.ofSeconds(11));
      assertThat(status(house.to("/read"))).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    try (House house = house(House.settings(true))) {
      String large = "x".repeat(1_100_000);
      assertThat(status(house.to("/echo").POST(BodyPublishers.ofString(large)))).isEqualTo(413);
      assertThat(status(house.to("/echo").POST(BodyPublishers.ofString("x")))).isEqualTo(200);
    }
  }
}
