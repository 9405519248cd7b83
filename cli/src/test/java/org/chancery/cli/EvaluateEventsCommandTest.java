package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That known events are found again; the floors lie a little below the published figures. */
class EvaluateEventsCommandTest {

  private static final Path EVENTS = Path.of("..", "evaluation", "events");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"development, 0.97, 0.85", "held-out, 0.97, 0.82"})
  void eventsAreFoundAgain(String half, double given, double coded) {
    Run run =
        Run.done(
            "evaluate",
            "events",
            EVENTS.resolve("gold." + half + ".jsonl"),
            "--links",
            EVENTS.resolve("links." + half + ".tsv"),
            "--manifest",
            EVENTS.resolve("manifest.tsv"));
    List<Double> cubed =
        run.lines().stream()
            .filter(line -> line.contains("B-cubed"))
            .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    assertThat(cubed).as(run.out()).hasSize(2);
    assertThat(cubed.getFirst()).as(run.out()).isGreaterThanOrEqualTo(given);
    assertThat(cubed.getLast()).as(run.out()).isGreaterThanOrEqualTo(coded);
    assertThat(run.out()).contains("part-of", "fulfils", "cancels", "conflicts");
  }

  @Test
  void wordsThatTheDocumentDoesNotHoldAreTold() throws IOException {
    Path document = folder.resolve("note.txt");
    Files.writeString(document, "Peru and Finland signed an agreement on 3 May 2019.\n");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"doc": "note.txt", "quote": "Chile signed", "event": "A", "kind": "agreement", \
        "actors": [{"code": "CHL"}], "status": "occurred"}
        """);
    Run run = Run.of("evaluate", "events", gold, document);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).singleElement().asString().contains("Chile signed");
  }

  @Test
  void goldThatIsNoGoldIsWrongUsage() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"doc\": \"note.txt\"}\n");
    Run run = Run.of("evaluate", "events", gold, gold);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.complaints()).anyMatch(line -> line.contains("gold.jsonl:1"));
  }
}
