package org.chancery.web.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** A provider that says whatever a test wants it to say. */
final class ForgingProvider implements AutoCloseable {

  static final String CLIENT = "chancery-test";

  private final HttpServer server;
  private final RSAKey key;
  private volatile String token = "";
  private volatile String asked = "";

  ForgingProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("1").generate();
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/keys", e -> answer(e, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  URI issuer() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** What we sent to redeem the last code. */
  String asked() {
    return asked;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/ask","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}
        """
            .formatted(issuer()));
  }

  private void token(HttpExchange exchange) throws IOException {
    asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    answer(
        exchange,
        """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
        """
            .formatted(token));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Claims as they should be. */
  JWTClaimsSet.Builder claims(String subject, String nonce) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer().toString())
        .subject(subject)
        .audience(CLIENT)
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("preferred_username", subject)
        .claim("realm", Map.of("roles", List.of("staff", "editors")));
  }

  void signs(JWTClaimsSet claims) throws JOSEException {
    signs(claims, key);
  }

  /** Signed by another key that has the same name. */
  void signsWithAnother(JWTClaimsSet claims) throws JOSEException {
    signs(claims, new RSAKeyGenerator(2048).keyID("1").generate());
  }

  private void signs(JWTClaimsSet claims, RSAKey by) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
    jwt.sign(new RSASSASigner(by));
    say(jwt);
  }

  /** Signed with the public key as if it were a shared secret. */
  void signsWithPublicKey(JWTClaimsSet claims) throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(), claims);
    jwt.sign(new MACSigner(key.toPublicJWK().toString().getBytes(UTF_8)));
    say(jwt);
  }

  /** Not signed at all. */
  void signsNot(JWTClaimsSet claims) {
    say(new PlainJWT(claims));
  }

  private void say(JWT jwt) {
    token = jwt.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
