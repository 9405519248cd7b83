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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: it follows what others add, and stops when it is told to. */
class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void showsWhatIsAddedWhileItRunsAndStopsInOrder() throws Exception {
    Path store = folder.resolve("store");
    Path note = folder.resolve("note.txt");
    Files.writeString(
        note,
        "Note\n\nOn 7 May 2016 the President of Ghana visited Togo. He praised its harbour.\n");
    Process server = server(store);
    try (BufferedReader lines = server.inputReader(UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String address = lines.readLine();
      assertThat(address).startsWith("http://localhost:");
      Run.done("add", "--store", store, "--published", "2016-05-09", note);
      String found = "";
      for (int i = 0; i < 600 && !found.contains("\"total\":1,"); i++) {
        Thread.sleep(100);
        found = get(client, address + "api/v1/search/documents?q=harbours");
      }
      assertThat(found).contains("\"total\":1,");
      assertThat(get(client, address + "health/ready")).contains("\"status\":\"up\"");
      assertThat(Run.done("search", "--store", store, "harbour").out()).contains("note.txt");
      server.destroy();
      assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      server.destroyForcibly();
    }
    assertThat(Files.readString(folder.resolve("errors.log"))).doesNotContain("Exception");
    assertThat(Run.done("verify-store", "--store", store).out()).startsWith("sound: ");
  }

  /** A correction through the API is heeded by the next document that the server itself reads. */
  @Test
  void readsItsSourcesAsReviewersTaught() throws Exception {
    Path store = folder.resolve("store");
    Path note = folder.resolve("note.txt");
    String words = "On %s 2016 the Minister of Trade of Guinea visited Togo.";
    Files.writeString(note, words.formatted("9 May"));
    Run.done("add", "--store", store, "--publisher", "TGO", "--published", "2016-07-01", note);
    Run.done("user", "add", "root", "--no-password", "--role", "administrator", "--store", store);
    String token =
        Run.done("user", "token", "root", "--for", "t", "--role", "administrator", "--store", store)
            .out()
            .strip();
    Path box = Files.createDirectory(folder.resolve("box"));
    Files.writeString(
        box.resolve("later.md"),
        "---\ndate: 2016-07-02\npublisher: Ministry of Foreign Affairs of Togo\n---\n\n"
            + words.formatted("2 June"));

    Process server = server(store, "--source-folder", box.toString());
    try (BufferedReader lines = server.inputReader(UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String api = lines.readLine() + "api/v1/";
      String key = "";
      for (int i = 0; i < 600 && key.isEmpty(); i++) {
        Thread.sleep(100);
        key = id(get(client, api + "claims?kind=visit"));
      }
      String said = "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"actors\":\"GNB\"}}";
      post(client, api + "claims/" + key + "/judgements", said, token);
      Path table = store.resolve("lexicon.tsv");
      for (int i = 0; i < 600 && !Files.exists(table); i++) {
        Thread.sleep(100);
      }
      assertThat(table).content().contains("\ten\tTGO\tGNB\tGOV\t");
      String source = "{\"address\":\"%s\",\"minutes\":60}".formatted(box);
      post(client, api + "sources", source, token);
      String found = "";
      for (int i = 0; i < 600 && !found.contains("2016-06-02"); i++) {
        Thread.sleep(100);
        found = get(client, api + "claims?kind=visit&country=GNB");
      }
      assertThat(found).contains("2016-06-02").contains("2016-05-09").doesNotContain("GIN");
      server.destroy();
      assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      server.destroyForcibly();
    }
  }

  private static String id(String claims) {
    Matcher id = Pattern.compile("\\{\"id\":\"(\\w+)\"").matcher(claims);
    return id.find() ? id.group(1) : "";
  }

  private static void post(HttpClient client, String address, String json, String token)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private Process server(Path store, String... more) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Chancery.class.getName(),
                "serve",
                "--store",
                store.toString(),
                "--port",
                "0"));
    words.addAll(List.of(more));
    return new ProcessBuilder(words).redirectError(folder.resolve("errors.log").toFile()).start();
  }

  private static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
