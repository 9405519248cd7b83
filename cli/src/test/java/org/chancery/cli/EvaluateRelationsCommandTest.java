package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of marked pairs go in and come out row for row. */
class EvaluateRelationsCommandTest {

  private static final List<String> ROOTS =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "YIELD",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  @TempDir Path folder;

  private Path table;
  private Path predictions;

  @BeforeEach
  void name() {
    table = folder.resolve("pairs.tsv");
    predictions = folder.resolve("predictions.tsv");
  }

  @Test
  void everyRowComesOutInItsPlace() throws IOException {
    List<String> rows =
        List.of(
            "1\tNorway condemned Fiji over the dam.\t\tNorway\tFiji\tyes",
            "2\tFiji said that Peru gave Malta medicine.\t"
                + "Fiji said that <s>Peru</s> gave <t>Malta</t> medicine.\tPeru\tMalta\tno",
            "3\tGhana signed a treaty with Chile.\t\tGhana\tPalau\t",
            "4\t\t\tGhana\tChile\t",
            "5\tGhana thanked Chile.\t\tTonga\tChile\t",
            "\t\t\t\t\t",
            "7\t🙂 — …\t\t🙂\t\t",
            "8\tChile accused Ghana of theft.\t\tCHILE\tghana\tlast");
    Files.writeString(
        table,
        "\tsentence\tmarked_sentence\tsource\ttarget\tmore\n" + String.join("\n", rows) + "\n\n");
    Run run = Run.of("evaluate", "relations", table, "--predictions", predictions);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints())
        .hasSize(3)
        .anyMatch(line -> line.contains("pairs.tsv:5: the sentence is empty"))
        .anyMatch(line -> line.contains("pairs.tsv:6: the source 'Tonga'"))
        .anyMatch(line -> line.contains("pairs.tsv:7: the sentence is empty"));
    assertThat(run.out()).isEmpty();
    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines.getFirst())
        .isEqualTo("\tsentence\tmarked_sentence\tsource\ttarget\tmore\tpredicted_root\tconfidence");
    assertThat(lines).hasSize(1 + rows.size());
    for (int i = 0; i < rows.size(); i++) {
      String line = lines.get(i + 1);
      assertThat(line).startsWith(rows.get(i) + "\t");
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(8);
      boolean empty = cells[1].isEmpty();
      assertThat(cells[6]).isIn(empty ? List.of("") : ROOTS);
      assertThat(Double.parseDouble(cells[7])).isBetween(0.0, 1.0);
    }
    assertThat(lines.get(1)).contains("\tACCUSE\t");
    assertThat(lines.get(2)).contains("\tAID\t");
    assertThat(lines.get(8)).contains("\tACCUSE\t");
  }

  @Test
  void yieldStandsForConcedingAndRetreating() throws IOException {
    Files.writeString(
        table,
        """
        sentence\tsource\ttarget\tgold_root
        Peru withdrew its troops from Chile.\tPeru\tChile\tRETREAT
        Peru released two sailors from Chile.\tPeru\tChile\tCONCEDE
        Peru eased its sanctions on Chile.\tPeru\tChile\tYIELD
        """);
    Run run = Run.done("evaluate", "relations", table, "--predictions", predictions);
    assertThat(run.out()).contains("rows 3", "macro-F1 roots", "YIELD");
    assertThat(run.out()).doesNotContain("RETREAT", "CONCEDE");
    assertThat(predictedRoots(4)).contains("YIELD").isSubsetOf(ROOTS);
  }

  /** As spreadsheets write tables: a mark first, Windows line ends, quotation marks doubled. */
  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    String quoted = "\"Peru, its \"\"friend\"\" in need, gave Malta medicine.\"";
    Files.writeString(
        table,
        "\ufeffsentence\tsource\ttarget\tgold_root\r\n"
            + (quoted + "\t\"Peru, its \"\"friend\"\" in need\"\tMalta\tAID\r\n"));
    Run run = Run.done("evaluate", "relations", table, "--predictions", predictions);
    assertThat(run.out()).contains("rows 1", "macro-F1 roots  1.000");
    assertThat(Files.readString(predictions)).doesNotContain("\r");
    assertThat(Files.readAllLines(predictions).get(1)).startsWith(quoted + "\t");
    assertThat(predictedRoots(4)).containsExactly("AID");
  }

  @Test
  void aTableWithoutItsColumnsIsWrongUsage() throws IOException {
    Files.writeString(table, "sentence\tsource\nPeru thanked Malta.\tPeru\n");
    Run run = Run.of("evaluate", "relations", table);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("'target'"));
  }

  private List<String> predictedRoots(int column) throws IOException {
    return Files.readAllLines(predictions).stream()
        .skip(1)
        .map(line -> line.split("\t", -1)[column])
        .toList();
  }
}
