package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching the samples, as a user does. */
class SearchCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void fill() {
    store = folder.resolve("store");
    Run.done("add", "--store", store, "--manifest", Run.sample("manifest.tsv"));
  }

  private static List<String> search(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("search", "--store", store));
    all.addAll(List.of(arguments));
    return Run.done(all.toArray()).lines();
  }

  @Test
  void wordsAreFoundInTheirFormsAndMarked() {
    assertThat(search("консультация")).anyMatch(line -> line.contains("[консультациях]"));
    assertThat(search("recognises")).anyMatch(line -> line.contains("[recognise]"));
    assertThat(search("zzzz").getLast()).isEqualTo("0 found");
  }

  @Test
  void optionsChoose() {
    assertThat(search("--publisher", "BLR").getLast()).isEqualTo("1 found");
    assertThat(search("--dyad", "ZWE-BLR", "--language", "ru").getLast()).isEqualTo("1 found");
    assertThat(search("--claims", "--country", "ZWE", "--kind", "visit", "--from", "2019"))
        .anyMatch(line -> line.contains("Минск"));
  }

  @Test
  void hitsAreCountedAndPaged() {
    List<String> first = search("--facet", "language,publisher", "--size", "2");
    assertThat(first).anyMatch(line -> line.startsWith("language: en "));
    String more = first.getLast();
    assertThat(more).startsWith("more: --after ");
    List<String> second = search("--size", "2", "--after", more.substring(14));
    assertThat(second).isNotEmpty().doesNotContain(first.getFirst());
  }

  @Test
  void jsonHasOffsetsInCodePoints() throws IOException {
    JsonNode page = JSON.readTree(search("Angola", "--json").getFirst());
    JsonNode hit = page.get("hits").get(0);
    Path text = Path.of(hit.get("addresses").get(0).textValue());
    int[] points = Run.done("text", text).out().codePoints().toArray();
    JsonNode snippet = hit.get("snippets").get(0);
    assertThat(snippet.get("marks")).isNotEmpty();
    for (JsonNode mark : snippet.get("marks")) {
      int start = mark.get("start").intValue();
      assertThat(new String(points, start, mark.get("end").intValue() - start))
          .isIn("Angola", "ANGOLA", "Angola's", "Angola’s");
    }
  }

  @Test
  void whatIsAlikeIsFound() {
    String consultations =
        Run.sample("lao-rus-consultations-2022.en.txt").toAbsolutePath().normalize().toString();
    assertThat(search("--like", consultations)).anyMatch(line -> line.contains("lao-rus"));
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException {
    Path other = folder.resolve("other");
    Run run = Run.done("reindex", "--store", store, "--index", other);
    assertThat(run.lines().getLast()).matches("\\d+ documents, level with change \\d+");
    try (var files = Files.list(other)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(search("--index", other, "--publisher", "BLR").getLast()).isEqualTo("1 found");
  }

  @Test
  void wrongUsageSaysSo() {
    assertThat(Run.of("search", "--store", store, "--after", "x", "y").status()).isEqualTo(2);
    assertThat(Run.of("search", "--store", store, "--from", "soon").status()).isEqualTo(2);
    assertThat(Run.of("search", "--store", folder.resolve("none"), "x").status()).isEqualTo(2);
    assertThat(Run.of("search", "--store", store, "--like", "nowhere").status()).isEqualTo(2);
  }

  @Test
  void nothingThatIsTypedFails() {
    assertThat(search("\"never closed", "AND", "(", "~", "-", "OR").getLast()).endsWith("found");
  }
}
