package org.chancery.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.web.entrance.House.send;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.chancery.record.account.Account;
import org.chancery.record.account.Role;
import org.chancery.web.openid.ProviderSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by another server's word: with one that speaks the truth, and one that lies. */
class OpenIdTest {

  @TempDir Path folder;
  private ForgingProvider provider;

  @BeforeEach
  void open() throws Exception {
    provider = new ForgingProvider();
  }

  @AfterEach
  void close() {
    provider.close();
  }

  private ProviderSettings settings(boolean create) {
    return new ProviderSettings(
        "Desk",
        provider.issuer(),
        ForgingProvider.CLIENT,
        "s3cret",
        "realm.roles",
        Map.of("editors", Role.REVIEWER, "chiefs", Role.ADMINISTRATOR),
        null,
        create);
  }

  private House house(ProviderSettings settings) {
    return new House(folder, House.vouchedBy(settings));
  }

  /** A browser that was sent to the provider. */
  private record Sent(URI there, String cookie) {

    String parameter(String name) {
      return Arrays.stream(there.getRawQuery().split("&"))
          .map(pair -> pair.split("=", 2))
          .collect(
              Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)))
          .getOrDefault(name, "");
    }
  }

  private static Sent sent(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        send(request.header("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(answer.statusCode()).isEqualTo(303);
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    return new Sent(URI.create(answer.headers().firstValue("Location").orElse("")), cookie);
  }

  private static Sent sent(House house) throws Exception {
    return sent(house.to("/en/sign-in/openid").POST(House.form("next=%2Fen%2Fpairs")));
  }

  private static HttpResponse<String> back(House house, Sent sent, @Nullable String cookie)
      throws Exception {
    HttpRequest.Builder request =
        house.to("/sign-in/openid/back?code=c&state=" + sent.parameter("state"));
    return send(cookie == null ? request : request.header("Cookie", cookie));
  }

  private JWTClaimsSet.Builder claims(Sent sent, String subject) {
    return provider.claims(subject, sent.parameter("nonce"));
  }

  @Test
  void whoIsVouchedForGetsAnAccountAndARole() throws Exception {
    try (House house = house(settings(true))) {
      Sent sent = sent(house);
      assertThat(sent.parameter("code_challenge_method")).isEqualTo("S256");
      assertThat(sent.parameter("redirect_uri")).isEqualTo(house.origin() + "/sign-in/openid/back");
      provider.signs(claims(sent, "ana").build());
      HttpResponse<String> answer = back(house, sent, sent.cookie());
      assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/en/pairs");
      assertThat(answer.headers().allValues("Set-Cookie").toString()).contains("chancery=");
      assertThat(provider.asked()).contains("code_verifier=", "grant_type=authorization_code");
      Account made = house.store.access().accounts().named("ana").orElseThrow();
      assertThat(made.role()).isEqualTo(Role.REVIEWER);
      assertThat(made.secret()).isNull();
    }
  }

  @Test
  void theSameSubjectIsTheSameAccountWithTheRoleOfToday() throws Exception {
    try (House house = house(settings(true))) {
      Sent first = sent(house);
      provider.signs(claims(first, "ana").build());
      back(house, first, first.cookie());
      Sent second = sent(house);
      provider.signs(
          claims(second, "ana")
              .claim("preferred_username", "another")
              .claim("realm", Map.of("roles", List.of("chiefs")))
              .build());
      back(house, second, second.cookie());
      assertThat(house.store.access().accounts().named("ana").orElseThrow().role())
          .isEqualTo(Role.ADMINISTRATOR);
      assertThat(house.store.access().accounts().named("another")).isEmpty();
    }
  }

  @Test
  void aNameOrAnAddressIsNotAProof() throws Exception {
    try (House house = house(settings(true))) {
      Sent sent = sent(house);
      provider.signs(
          claims(sent, "42")
              .claim("preferred_username", "administrator")
              .claim("email", "administrator")
              .claim("email_verified", true)
              .build());
      back(house, sent, sent.cookie());
      Account made =
          house.store.access().accounts().linked(provider.issuer().toString(), "42").orElseThrow();
      assertThat(made.name()).isEqualTo("administrator-2");
      assertThat(made.role()).isEqualTo(Role.REVIEWER);
    }
  }

  @Test
  void strangersAreRefusedWhereNoneIsExpected() throws Exception {
    try (House house = house(settings(false))) {
      Sent sent = sent(house);
      provider.signs(claims(sent, "ana").build());
      refused(house, back(house, sent, sent.cookie()));
      assertThat(house.store.access().accounts().named("ana")).isEmpty();
    }
  }

  @Test
  void whoHasNoRoleIsRefused() throws Exception {
    try (House house = house(settings(true))) {
      Sent sent = sent(house);
      provider.signs(claims(sent, "ana").claim("realm", Map.of("roles", List.of("staff"))).build());
      refused(house, back(house, sent, sent.cookie()));
    }
  }

  private static void refused(House house, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in?refused");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("chancery=") && !cookie.startsWith("chancery=;"));
    assertThat(house.store.access().audit().before(Long.MAX_VALUE, 1).getFirst().action())
        .isEqualTo("login.failed");
  }

  /** One lie in a token. */
  private interface Lie {
    void in(Sent sent) throws Exception;
  }

  @Test
  void aTokenThatCannotBeBelievedSignsNobodyIn() throws Exception {
    Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
    Map<String, Lie> lies =
        Map.of(
            "nonce", s -> provider.signs(provider.claims("eve", "other").build()),
            "no nonce",
                s -> provider.signs(provider.claims("eve", "x").claim("nonce", null).build()),
            "audience", s -> provider.signs(claims(s, "eve").audience("another").build()),
            "issuer", s -> provider.signs(claims(s, "eve").issuer("https://evil.example").build()),
            "expired", s -> provider.signs(claims(s, "eve").expirationTime(past).build()),
            "unsigned", s -> provider.signsNot(claims(s, "eve").build()),
            "another key", s -> provider.signsWithAnother(claims(s, "eve").build()),
            "public key as secret", s -> provider.signsWithPublicKey(claims(s, "eve").build()));
    try (House house = house(settings(true))) {
      for (Map.Entry<String, Lie> lie : lies.entrySet()) {
        Sent sent = sent(house);
        lie.getValue().in(sent);
        refused(house, back(house, sent, sent.cookie()));
        assertThat(house.store.access().accounts().named("eve")).as(lie.getKey()).isEmpty();
      }
    }
  }

  @Test
  void nobodyComesBackTwiceOrForAnother() throws Exception {
    try (House house = house(settings(true))) {
      Sent sent = sent(house);
      provider.signs(claims(sent, "ana").build());
      assertThat(back(house, sent, sent.cookie()).headers().firstValue("Location").orElse(""))
          .endsWith("/en/pairs");
      refused(house, back(house, sent, sent.cookie()));
      Sent mine = sent(house);
      Sent theirs = sent(house);
      provider.signs(claims(theirs, "eve").build());
      refused(house, back(house, theirs, mine.cookie()));
      Sent bare = sent(house);
      refused(house, back(house, bare, null));
      Sent late = sent(house);
      house.later(Duration.ofMinutes(11));
      refused(house, back(house, late, late.cookie()));
    }
  }

  @Test
  void anAccountIsLinkedByWhoHasItsSession() throws Exception {
    try (House house = house(settings(false))) {
      String session = house.session(Role.READER);
      Sent sent =
          sent(
              house
                  .to("/en/sign-in/openid")
                  .header("Cookie", "chancery=" + session)
                  .POST(House.form("link=1&csrf=" + house.csrf(session))));
      provider.signs(claims(sent, "42").build());
      back(house, sent, sent.cookie() + "; chancery=" + session);
      assertThat(house.store.access().accounts().linked(provider.issuer().toString(), "42"))
          .hasValue(house.account(Role.READER));
    }
  }

  @Test
  void aProviderIsAskedByHttps() {
    assertThatThrownBy(
            () ->
                new ProviderSettings(
                    "x", URI.create("http://login.example"), "c", null, null, Map.of(), null, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(settings(true).toString()).doesNotContain("s3cret");
  }

  /** A provider that others wrote, all the way. */
  @Test
  void aRealProviderSignsIn() throws Exception {
    MockOAuth2Server real =
        new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"httpServer\":\"NettyWrapper\"}"));
    real.start();
    try {
      real.enqueueCallback(
          new DefaultOAuth2TokenCallback(
              "desk", "u-17", "JWT", List.of("chancery"), Map.of("preferred_username", "ольга")));
      ProviderSettings settings =
          new ProviderSettings(
              "Desk",
              URI.create(real.issuerUrl("desk").toString()),
              "chancery",
              "secret",
              null,
              Map.of(),
              Role.READER,
              true);
      try (House house = house(settings)) {
        Sent sent = sent(house);
        HttpResponse<String> asked = send(HttpRequest.newBuilder(sent.there()));
        URI there = URI.create(asked.headers().firstValue("Location").orElse(""));
        HttpResponse<String> answer =
            send(HttpRequest.newBuilder(there).header("Cookie", sent.cookie()));
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/en/pairs");
        assertThat(house.store.access().accounts().named("ольга").orElseThrow().role())
            .isEqualTo(Role.READER);
      }
    } finally {
      real.shutdown();
    }
  }
}
