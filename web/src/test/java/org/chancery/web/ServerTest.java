package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.web.health.Health;
import org.junit.jupiter.api.Test;

class ServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ProblemPage PAGE =
      (request, problem) -> request.contentType("text/html").result("page " + problem.status());

  private static Server server(Part... parts) {
    return Server.start(new Server.Address("localhost", 0), PAGE, List.of(parts));
  }

  private static HttpRequest.Builder to(Server server, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void tellsWhetherItLivesAndIsReady() throws Exception {
    Health health =
        new Health(
            Map.of(
                "store", () -> true,
                "index",
                    () -> {
                      throw new IllegalStateException("the disk is gone");
                    }));
    try (Server server = server(health)) {
      assertThat(send(to(server, "/health/live")).statusCode()).isEqualTo(200);
      HttpResponse<String> ready = send(to(server, "/health/ready"));
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"store\":\"up\"", "\"index\":\"down\"");
      assertThat(ready.body()).doesNotContain("disk");
    }
  }

  @Test
  void saysSoOfRequestsThatCannotBeReadToo() throws Exception {
    try (Server server = server()) {
      HttpResponse<String> answer = send(to(server, "/?q=" + "a".repeat(20_000)));
      assertThat(answer).satisfies(r -> problem(r, 414, "http"));
      assertThat(answer.body()).doesNotContain("aaaa", "etty");
    }
  }

  @Test
  void saysInOneFormWhatIsWrong() throws Exception {
    try (Server server =
        server(
            routes -> {
              routes.get("/fails", request -> defect());
              routes.get(
                  "/refuses",
                  request -> {
                    throw Problem.invalid("size", "is no number");
                  });
            })) {
      assertThat(send(to(server, "/nowhere"))).satisfies(r -> problem(r, 404, "not-found"));
      HttpResponse<String> post =
          send(to(server, "/fails").POST(HttpRequest.BodyPublishers.noBody()));
      assertThat(post).satisfies(r -> problem(r, 405, "method"));
      assertThat(post.headers().firstValue("Allow").orElse("")).contains("GET");
      HttpResponse<String> refused = send(to(server, "/refuses"));
      assertThat(refused).satisfies(r -> problem(r, 400, "invalid"));
      assertThat(refused.body()).contains("\"field\":\"size\"", "\"reason\":\"is no number\"");
      HttpResponse<String> failed = send(to(server, "/fails"));
      assertThat(failed).satisfies(r -> problem(r, 500, "defect"));
      assertThat(failed.body()).doesNotContain("secret").doesNotContain("Exception");
      assertThat(send(to(server, "/nowhere").header("Accept", "text/html")).body())
          .isEqualTo("page 404");
    }
  }

  private static void defect() {
    throw new IllegalStateException("a secret");
  }

  private static void problem(HttpResponse<String> response, int status, String slug) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body()).contains("\"type\":\"urn:chancery:problem:" + slug + "\"");
  }

  @Test
  void aRouteIsForThoseWhoseRoleItDemands() throws Exception {
    Part identify =
        routes ->
            routes.before(
                request -> {
                  String role = request.header("Test-Role");
                  if (role != null) {
                    Identity.set(request, new Known("ana", Role.valueOf(role)));
                  }
                });
    Part pages =
        routes -> {
          routes.get("/read", request -> request.result("read"), Role.READER);
          routes.get("/review", request -> request.result("review"), Role.REVIEWER);
          routes.get("/forgotten", request -> request.result("forgotten"));
          routes.get("/door", request -> request.result("door"), Anybody.ANYBODY);
        };
    try (Server open = server(identify, new Access(true), pages);
        Server closed = server(identify, new Access(false), pages)) {
      assertThat(send(to(open, "/read")).statusCode()).isEqualTo(200);
      assertThat(send(to(closed, "/read")).statusCode()).isEqualTo(401);
      assertThat(send(to(closed, "/door")).statusCode()).isEqualTo(200);
      assertThat(send(to(open, "/forgotten").header("Test-Role", "ADMINISTRATOR")).statusCode())
          .isEqualTo(403);
      assertThat(send(to(open, "/review")).statusCode()).isEqualTo(401);
      assertThat(send(to(open, "/review").header("Test-Role", "READER")).statusCode())
          .isEqualTo(403);
      assertThat(send(to(closed, "/read").header("Test-Role", "REVIEWER")).statusCode())
          .isEqualTo(200);
      assertThat(send(to(open, "/review").header("Test-Role", "ADMINISTRATOR")).statusCode())
          .isEqualTo(200);
    }
  }

  private record Known(String name, Role role) implements Identity {}

  @Test
  void aRequestThatIsUnderWayEndsBeforeTheServerDoes() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    Server server =
        server(
            routes ->
                routes.get(
                    "/slow",
                    request -> {
                      begun.countDown();
                      free.await();
                      request.result("done");
                    }));
    CompletableFuture<HttpResponse<String>> answer =
        CLIENT.sendAsync(to(server, "/slow").build(), HttpResponse.BodyHandlers.ofString());
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Thread stop = Thread.ofVirtual().start(server::close);
    assertThat(stop.join(java.time.Duration.ofMillis(300))).isFalse();
    free.countDown();
    assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
    assertThat(stop.join(java.time.Duration.ofSeconds(10))).isTrue();
  }
}
