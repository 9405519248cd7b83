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
import java.util.concurrent.TimeUnit;
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

  private Process server(Path store) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Chancery.class.getName(),
            "serve",
            "--store",
            store.toString(),
            "--port",
            "0")
        .redirectError(folder.resolve("errors.log").toFile())
        .start();
  }

  private static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
