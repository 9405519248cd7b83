package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.store.Change;
import org.chancery.record.store.Counts;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is told to stop while it reads a source, and started again. */
class StopTest {

  private static final int FILES = 300;
  private static final Pattern ID = Pattern.compile("\\{\"id\":\"(\\w+)\"");

  @TempDir Path folder;

  /** What a reader has seen stays, nothing is read twice, and the rest comes after the start. */
  @Test
  void anIntakeThatIsStoppedGoesOnWhereItWas() throws Exception {
    Path store = folder.resolve("store");
    Path box = box();
    Run.done("user", "add", "root", "--no-password", "--role", "administrator", "--store", store);
    String token =
        Run.done("user", "token", "root", "--for", "t", "--role", "administrator", "--store", store)
            .out()
            .strip();
    Set<String> seen;
    Process server = server(store, box);
    try (BufferedReader lines = server.inputReader(UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String api = lines.readLine() + "api/v1/";
      begin(client, api, box, token);
      seen = seen(client, api, 1);
      stop(server);
    } finally {
      server.destroyForcibly();
    }
    List<Change> kept = changes(store);
    assertThat(seen).isNotEmpty();
    assertThat(contents(store)).containsAll(seen);

    server = server(store, box);
    try (BufferedReader lines = server.inputReader(UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      seen(client, lines.readLine() + "api/v1/", FILES);
      stop(server);
    } finally {
      server.destroyForcibly();
    }
    assertThat(changes(store)).startsWith(kept.toArray(Change[]::new)).hasSize(2 * FILES);
    assertThat(contents(store)).hasSize(FILES).containsAll(seen);
    assertThat(Files.readString(folder.resolve("errors.log"))).doesNotContain("Exception");
    assertThat(Run.done("search", "--store", store, "--size", "1").out()).isNotEmpty();
    assertThat(Run.done("verify-store", "--store", store).out())
        .startsWith("sound: ")
        .endsWith("events level" + System.lineSeparator());
  }

  private Path box() throws Exception {
    Path box = Files.createDirectory(folder.resolve("box"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          box.resolve("note%04d.md".formatted(i)),
          """
          ---
          date: 2016-07-02
          publisher: Ministry of Foreign Affairs of Togo
          ---

          On %d May 2016 the Minister of Trade of Guinea visited Togo. Guinea gave Togo %d tractors.
          """
              .formatted(i % 28 + 1, i + 2));
    }
    return box;
  }

  private static void begin(HttpClient client, String api, Path box, String token)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "sources"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"address\":\"%s\",\"minutes\":60}".formatted(box)))
            .build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(201);
  }

  /** Texts that the server lists, as soon as there are so many, at most two hundred of them. */
  private static Set<String> seen(HttpClient client, String api, int wanted) throws Exception {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 3_000 && ids.isEmpty(); i++) {
      Thread.sleep(50);
      String list =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(api + "documents?size=200")).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      if (total(list) >= wanted) {
        Matcher id = ID.matcher(list);
        while (id.find()) {
          ids.add(id.group(1));
        }
      }
    }
    return ids;
  }

  private static int total(String list) {
    Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(list);
    return total.find() ? Integer.parseInt(total.group(1)) : 0;
  }

  private static void stop(Process server) throws Exception {
    server.destroy();
    assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static List<Change> changes(Path store) {
    try (RecordStore record = Stores.open(store.toString())) {
      Counts counts = record.counts();
      assertThat(counts.revisions()).isEqualTo(counts.documents());
      return record.changes(0, 10 * FILES);
    }
  }

  private static Set<String> contents(Path store) {
    Set<String> contents = new HashSet<>();
    try (RecordStore record = Stores.open(store.toString())) {
      record.current(Long.MAX_VALUE).forEach(holding -> contents.add(holding.document().id()));
    }
    return contents;
  }

  private Process server(Path store, Path box) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Chancery.class.getName(),
            "serve",
            "--store",
            store.toString(),
            "--port",
            "0",
            "--source-folder",
            box.toString());
    return builder
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors.log").toFile()))
        .start();
  }
}
