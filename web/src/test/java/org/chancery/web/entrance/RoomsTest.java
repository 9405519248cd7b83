package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.web.entrance.House.send;
import static org.chancery.web.entrance.House.status;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.Role;
import org.chancery.web.users.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and keeping accounts, by forms and by JSON. */
class RoomsTest {

  private static final String OTHER = "nine lanterns over a frozen lake";

  @TempDir Path folder;
  private House house;

  @BeforeEach
  void open() {
    house = new House(folder, House.settings(false));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private HttpResponse<String> signIn(String name, String password, String... more)
      throws Exception {
    String body = "name=" + encoded(name) + "&password=" + encoded(password);
    return send(form("/en/sign-in", String.join("&", body, String.join("&", more))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder form(String path, String body) {
    return house
        .to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(House.form(body));
  }

  private HttpRequest.Builder form(String session, String path, String body) {
    return form(path, "csrf=" + house.csrf(session) + "&" + body)
        .header("Cookie", "chancery=" + session);
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> !cookie.contains("Max-Age=0"))
        .findFirst()
        .orElse("");
  }

  @Test
  void whoSignsInGoesOnToThePageThatWasWanted() throws Exception {
    HttpResponse<String> answer = signIn("Reader", House.PASSWORD, "next=%2Fen%2Faccount%3Fa");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/en/account?a");
    assertThat(cookie(answer))
        .startsWith("chancery=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain", "Max-Age");
    String session = cookie(answer).replaceAll("chancery=([^;]*).*", "$1");
    HttpResponse<String> own =
        send(house.to("/en/account").header("Cookie", "chancery=" + session));
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.body()).contains("reader", "Reader").doesNotContain("$argon2");
  }

  @Test
  void aSessionIsAnotherAfterSigningIn() throws Exception {
    String before = house.session(Role.READER);
    HttpResponse<String> answer =
        send(form(before, "/en/sign-in", "name=reader&password=" + encoded(House.PASSWORD)));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(cookie(answer)).doesNotContain(before);
    assertThat(house.entrance.keeper().bySession(before)).isEmpty();
  }

  @Test
  void nothingTellsWhichNamesThereAre() throws Exception {
    house.entrance.accounting().add("vouched", Role.READER, null, house.by());
    long off = house.entrance.accounting().add("off", Role.READER, OTHER, house.by()).id();
    house.entrance.accounting().disabled(off, true, house.by());
    String wrong = signIn("reader", "not the password").body().replace("reader", "NAME");
    for (String name : List.of("nobody", "vouched")) {
      HttpResponse<String> answer = signIn(name, OTHER);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body().replace(name, "NAME")).isEqualTo(wrong);
    }
    assertThat(signIn("off", OTHER).statusCode()).isEqualTo(401);
  }

  @Test
  void whoGuessesWaits() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("reader", "guess " + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> refused = signIn("reader", House.PASSWORD);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(signIn("reviewer", House.PASSWORD).statusCode()).isEqualTo(303);
    house.later(Duration.ofSeconds(2));
    assertThat(signIn("reader", House.PASSWORD).statusCode()).isEqualTo(303);
    assertThat(house.store.access().audit().after(0, 100))
        .filteredOn(entry -> entry.action().startsWith("login"))
        .extracting(entry -> entry.action() + " " + entry.subject())
        .containsExactly(
            "login.failed reader",
            "login.failed reader",
            "login.failed reader",
            "login.failed reader",
            "login.failed reader",
            "login reviewer",
            "login reader");
  }

  @Test
  void whoGuessesTheOldPasswordIsToldHowLongToWait() throws Exception {
    String session = house.session(Role.READER);
    String guess = "old=guess&new=" + encoded(OTHER);
    for (int i = 0; i < 5; i++) {
      assertThat(status(form(session, "/en/account/password", guess))).isEqualTo(403);
    }
    HttpResponse<String> refused = send(form(session, "/en/account/password", guess));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void nobodyIsLedAway() {
    for (String away :
        List.of("https://evil.example", "//evil.example", "/\\evil.example", "", "evil", "/a\n")) {
      assertThat(SignInPage.safe(away, "ru")).isEqualTo("/ru/");
    }
    assertThat(SignInPage.safe("/en/search?q=%D0%B0&x=1", "ru"))
        .isEqualTo("/en/search?q=%D0%B0&x=1");
  }

  @Test
  void whoSignsOutIsOut() throws Exception {
    String session = house.session(Role.READER);
    String other = house.session(Role.READER);
    assertThat(status(form(session, "/sign-out", ""))).isEqualTo(303);
    assertThat(house.entrance.keeper().bySession(session)).isEmpty();
    assertThat(house.entrance.keeper().bySession(other)).isPresent();
    assertThat(status(form(other, "/sign-out/everywhere", ""))).isEqualTo(303);
    assertThat(house.entrance.keeper().bySession(other)).isEmpty();
  }

  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() throws Exception {
    String session = house.session(Role.READER);
    String other = house.session(Role.READER);
    String wrong = "old=guess&new=" + encoded(OTHER);
    assertThat(status(form(session, "/ru/account/password", wrong))).isEqualTo(403);
    String poor = "old=" + encoded(House.PASSWORD) + "&new=password1234567";
    HttpResponse<String> refused = send(form(session, "/ru/account/password", poor));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("угадывают");
    String good = "old=" + encoded(House.PASSWORD) + "&new=" + encoded(OTHER);
    assertThat(status(form(session, "/ru/account/password", good))).isEqualTo(303);
    assertThat(house.entrance.keeper().bySession(other)).isEmpty();
    assertThat(signIn("reader", OTHER).statusCode()).isEqualTo(303);
    assertThat(signIn("reader", House.PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void anAdministratorKeepsAccounts() throws Exception {
    String session = house.session(Role.ADMINISTRATOR);
    String add = "name=ольга&role=reviewer&password=" + encoded(OTHER);
    assertThat(status(form(session, "/ru/users", add))).isEqualTo(303);
    assertThat(send(form(session, "/ru/users", add)).body()).contains("уже есть");
    assertThat(signIn("Ольга", OTHER).statusCode()).isEqualTo(303);
    long id = house.store.access().accounts().named("ольга").orElseThrow().id();
    assertThat(status(form(session, "/ru/users/" + id + "/role", "role=reader"))).isEqualTo(303);
    assertThat(status(form(session, "/ru/users/" + id + "/disable", ""))).isEqualTo(303);
    assertThat(signIn("Ольга", OTHER).statusCode()).isEqualTo(401);
    assertThat(status(form(session, "/ru/users/" + id + "/enable", ""))).isEqualTo(303);
    assertThat(status(form(session, "/ru/users/" + id + "/role", "role=king"))).isEqualTo(400);
    assertThat(status(form(session, "/ru/users/99/disable", ""))).isEqualTo(404);
    long own = house.account(Role.ADMINISTRATOR).id();
    HttpResponse<String> last = send(form(session, "/en/users/" + own + "/disable", ""));
    assertThat(last.statusCode()).isEqualTo(409);
    assertThat(last.body()).contains("last administrator");
    HttpResponse<String> log = send(house.to("/en/audit").header("Cookie", "chancery=" + session));
    assertThat(log.body()).contains("changed a role", "reviewer → reader", "127.0.0.1");
  }

  @Test
  void programsKeepAccountsToo() throws Exception {
    String token = house.token(Role.ADMINISTRATOR, Role.ADMINISTRATOR);
    HttpResponse<String> made =
        json("POST", "/api/v1/users", "{\"name\":\"ben\",\"role\":\"reader\"}", token);
    assertThat(made.statusCode()).isEqualTo(201);
    String path = made.headers().firstValue("Location").orElse("");
    assertThat(json("PATCH", path, "{\"role\":\"reviewer\",\"disabled\":true}", token).body())
        .contains("\"role\":\"reviewer\"", "\"disabled\":\"2024-");
    assertThat(json("PATCH", path, "{\"role\":5}", token).statusCode()).isEqualTo(400);
    assertThat(json("PATCH", path, "nonsense", token).statusCode()).isEqualTo(400);
    assertThat(
            json("POST", "/api/v1/users", "{\"name\":\"a b\",\"role\":\"reader\"}", token).body())
        .contains("\"field\":\"name\"");
    assertThat(json("GET", "/api/v1/users", "", token).body()).contains("\"items\":[{");
    assertThat(json("GET", "/api/v1/audit?size=1", "", token).body())
        .contains("\"action\":\"account.disable\"", "\"next\":\"");
    assertThat(json("GET", "/api/v1/audit/export", "", token).body().lines())
        .hasSize(house.store.access().audit().after(0, 100).size());
    assertThat(json("POST", "/api/v1/me/tokens", "{}", token).statusCode()).isEqualTo(403);
    assertThat(json("GET", "/api/v1/me", "", token).body()).contains("\"by\":\"token\"");
  }

  private HttpResponse<String> json(String method, String path, String body, String token)
      throws Exception {
    return send(
        house
            .to(path)
            .method(method, House.form(body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token));
  }

  @Test
  void aTokenIsShownOnceAndCanBeRevoked() throws Exception {
    String session = house.session(Role.REVIEWER);
    String wanted = "name=nightly&role=reader&days=30";
    HttpResponse<String> made = send(form(session, "/en/account/tokens", wanted));
    String secret = made.body().replaceAll("(?s).*<code>(chancery_[^<]*)</code>.*", "$1");
    assertThat(secret).startsWith("chancery_");
    assertThat(json("GET", "/api/v1/me", "", secret).body()).contains("reviewer");
    HttpResponse<String> again =
        send(house.to("/en/account").header("Cookie", "chancery=" + session));
    assertThat(again.body()).contains("nightly").doesNotContain(secret);
    long id = house.store.access().tokens().of(house.account(Role.REVIEWER).id()).getFirst().id();
    assertThat(status(form(session, "/en/account/tokens/" + id + "/revoke", ""))).isEqualTo(303);
    assertThat(json("GET", "/api/v1/me", "", secret).statusCode()).isEqualTo(401);
    String more = "name=x&role=administrator&days=30";
    assertThat(status(form(session, "/en/account/tokens", more))).isEqualTo(400);
  }

  @Test
  void theAuditLogHoldsNoSecret() throws Exception {
    String session = house.session(Role.ADMINISTRATOR);
    signIn("reader", "a guess that failed");
    send(form(session, "/en/users", "name=ben&role=reader&password=" + encoded(OTHER)));
    send(form(session, "/en/account/tokens", "name=n&role=reader&days=3"));
    List<AuditEntry> log = house.store.access().audit().after(0, 100);
    assertThat(log.toString())
        .contains("token.add")
        .doesNotContain("guess", "lanterns", "chancery_", session, "argon2");
  }
}
