package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.actor.States;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code chancery code} promises to other programs, on every sample document. */
class CodeCommandTest {

  private static final Path MANIFEST = Run.sample("manifest.tsv");

  private static final Set<String> EVENTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static final Set<String> STATUSES =
      Set.of("occurred", "ongoing", "planned", "hoped", "hypothetical", "denied");

  private static Run run;
  private static List<RecordLine> records;

  @TempDir Path folder;

  @BeforeAll
  static void code() {
    run = Run.done("code", "--manifest", MANIFEST);
    records = RecordLine.all(run);
  }

  @Test
  void everySampleGivesRecords() throws IOException {
    List<String> paths = rows().stream().map(row -> Run.sample(row[0]).toString()).toList();
    assertThat(records.stream().map(RecordLine::path).distinct()).containsExactlyElementsOf(paths);
  }

  @Test
  void everyLineHasEveryField() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(
        "",
        List.of(
            "id",
            "document",
            "quote",
            "event",
            "mode",
            "contexts",
            "kind",
            "area",
            "actors",
            "recipients",
            "date",
            "place",
            "quantities",
            "status",
            "claimedBy",
            "confidence",
            "derivation"));
    fields.put("/document", List.of("id", "path", "title", "published", "publisher", "language"));
    fields.put("/quote", List.of("text", "start", "end"));
    fields.put("/date", List.of("value", "end", "precision", "text"));
    fields.put("/place", List.of("name", "country", "lat", "lon", "text"));
    fields.put("/derivation", List.of("rule", "version"));
    for (RecordLine line : records) {
      fields.forEach((at, names) -> assertThat(line.fields(at)).as("%s", line).containsAll(names));
    }
  }

  @Test
  void listsHoldWhatTheyPromise() {
    for (RecordLine line : records) {
      for (String list : List.of("/actors", "/recipients")) {
        for (int i = 0; i < line.node().at(list).size(); i++) {
          assertThat(line.fields(list + "/" + i))
              .contains("code", "sector", "text", "person", "office");
        }
      }
      for (int i = 0; i < line.node().at("/quantities").size(); i++) {
        assertThat(line.fields("/quantities/" + i))
            .contains("value", "unit", "text", "approximate");
      }
    }
  }

  @Test
  void wordsAreThoseOfTheContract() {
    for (RecordLine line : records) {
      JsonNode node = line.node();
      if (!node.get("event").isNull()) {
        assertThat(EVENTS).contains(node.get("event").asText());
      }
      assertThat(STATUSES).contains(node.get("status").asText());
      assertThat(node.get("confidence").asDouble()).isBetween(0.0, 1.0);
      assertThat(node.at("/document/language").asText()).isIn("en", "ru");
      String date = node.at("/date/value").asText("none");
      assertThat(date).matches("none|null|\\d{4}(-\\d{2}(-\\d{2})?)?");
    }
  }

  @Test
  void statesAreCalledByTheirCodes() {
    for (RecordLine line : records) {
      List<String> codes = new ArrayList<>(line.node().findValuesAsText("code"));
      assertThat(codes).as("%s", line).allMatch(code -> code.matches("[A-Z][A-Za-z0-9-]+"));
      JsonNode publisher = line.node().at("/document/publisher");
      if (!publisher.isNull()) {
        assertThat(States.world().byCode(publisher.asText())).isPresent();
      }
    }
  }

  @Test
  void quotesAreTheTextBetweenTheirOffsets() throws IOException {
    for (String[] row : rows()) {
      cites(Run.sample(row[0]), records);
    }
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Path file = folder.resolve("Письмо 🕊 о визите.txt");
    Files.writeString(
        file,
        """
        🕊🇳🇴🇹🇿 A letter home

        On 4 May 2016 the Foreign Minister of Norway visited Tanzania. 🎉

        In June 2016 Norway granted Tanzania 20 million dollars for schools. 🏫
        """);
    List<RecordLine> lines = RecordLine.all(Run.done("code", file));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lines.getLast().quote()).contains("20 million dollars");
    cites(file, lines);
  }

  private static void cites(Path file, List<RecordLine> lines) {
    int[] text = Run.done("text", file).out().codePoints().toArray();
    for (RecordLine line : lines) {
      if (line.path().equals(file.toString())) {
        assertThat(new String(text, line.start(), line.end() - line.start()))
            .isEqualTo(line.quote())
            .isNotBlank();
      }
    }
  }

  @Test
  void idsAreUnique() {
    assertThat(records.stream().map(line -> line.node().get("id").asText()))
        .doesNotHaveDuplicates()
        .allMatch(id -> !id.isBlank());
  }

  @Test
  void recordsStandInTextOrder() {
    for (int i = 1; i < records.size(); i++) {
      RecordLine before = records.get(i - 1);
      RecordLine line = records.get(i);
      if (line.path().equals(before.path())) {
        assertThat(line.start()).isGreaterThanOrEqualTo(before.start());
      }
    }
  }

  /** A second run, too: documents are coded on several cores and must come out alike. */
  @Test
  void aFileHoldsWhatStandardOutputShows() throws IOException {
    Path out = folder.resolve("records.jsonl");
    Run second = Run.done("code", "--manifest", MANIFEST, "-o", out);
    assertThat(second.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(run.out());
  }

  @Test
  void aManifestSaysWhatTheOptionsSay() throws IOException {
    for (String[] row : rows()) {
      if (row.length == 4 && !row[1].isEmpty()) {
        Path file = Run.sample(row[0]);
        Run alone =
            Run.done(
                "code", "--published", row[1], "--publisher", row[2], "--language", row[3], file);
        assertThat(alone.lines())
            .isNotEmpty()
            .containsExactlyElementsOf(
                run.lines().stream().filter(line -> line.contains(row[0])).toList());
      }
    }
  }

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(MANIFEST).stream().skip(1).map(line -> line.split("\t")).toList();
  }
}
