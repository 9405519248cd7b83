package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.exchange.ScoredLines;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.chancery.record.evaluation.Scorer;
import org.chancery.record.evaluation.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accuracy on the held-out samples, and that the printed figures are those of the output. */
class EvaluateRecordsCommandTest {

  private static final String GOLD = ".jsonl";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, 0.60, 0.25", "ru, 0.55, 0.25"})
  void accuracyStaysAboveItsFloor(String language, double found, double strict) throws IOException {
    List<Path> documents = documents("." + language + ".");
    Run run = Run.done(arguments(gold(documents), documents));
    assertThat(figure(run, "found")).as(run.out()).isGreaterThanOrEqualTo(found);
    assertThat(figure(run, "strict")).as(run.out()).isGreaterThanOrEqualTo(strict);
    assertThat(run.lines()).isEqualTo(scored(documents).lines());
  }

  private static double figure(Run run, String name) {
    String line = run.lines().stream().filter(l -> l.startsWith(name)).findFirst().orElseThrow();
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** The figures as another program makes them from what {@code text} and {@code code} print. */
  private static Scores scored(List<Path> documents) throws IOException {
    Scores total = Scores.NONE;
    for (Path document : documents) {
      String coded = Run.done("code", document).out();
      List<CodedRecord> records = ScoredLines.coded("output", new StringReader(coded));
      List<GoldRecord> gold = ScoredLines.gold("gold", new StringReader(goldOf(document)));
      total = total.plus(Scorer.score(Run.done("text", document).out(), gold, records));
    }
    return total;
  }

  @Test
  void goldOfADocumentThatIsNotGivenIsTold() throws IOException {
    List<Path> documents = documents(".ru.txt");
    Run run = Run.of(arguments(gold(documents), documents.subList(0, 1)));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints())
        .hasSize(1)
        .allMatch(line -> line.contains(documents.get(1).getFileName().toString()));
    Scores one = scored(documents.subList(0, 1));
    assertThat(run.lines()).isEqualTo(one.lines());
  }

  @Test
  void oneDocumentBelongsToTheGoldOfOneDocument() throws IOException {
    Path sample = documents(".ru.txt").getFirst();
    Path renamed = Files.copy(sample, folder.resolve("переименован.txt"));
    Run run = Run.done(arguments(gold(List.of(sample)), List.of(renamed)));
    assertThat(run.lines()).isEqualTo(scored(List.of(sample)).lines());
  }

  @Test
  void aBrokenLineOfGoldIsNamed() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"quote\": \"a\"}\n{\"quote\":");
    Run run = Run.of("evaluate", "records", gold, Run.sample("chl-nzl-talks-2018.en.md"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("gold.jsonl:2: "));
  }

  private static Object[] arguments(Path gold, List<Path> documents) {
    List<Object> arguments = new ArrayList<>(List.of("evaluate", "records", gold));
    arguments.addAll(documents);
    return arguments.toArray();
  }

  /** The samples that have gold and whose names contain {@code part}. */
  private static List<Path> documents(String part) throws IOException {
    try (Stream<Path> gold = Files.list(Run.sample("gold"))) {
      return gold.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(GOLD) && name.contains(part))
          .map(name -> Run.sample(name.substring(0, name.length() - GOLD.length())))
          .sorted()
          .toList();
    }
  }

  /** One file with the gold of all the documents. */
  private Path gold(List<Path> documents) throws IOException {
    Path all = folder.resolve("gold.jsonl");
    StringBuilder lines = new StringBuilder();
    for (Path document : documents) {
      lines.append(goldOf(document));
    }
    return Files.writeString(all, lines);
  }

  private static String goldOf(Path document) throws IOException {
    return Files.readString(Run.sample("gold").resolve(document.getFileName() + GOLD));
  }
}
