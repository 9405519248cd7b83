package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.model.PairModels;
import org.chancery.record.evaluation.RelationScores;
import org.chancery.record.store.Failures;
import org.chancery.text.code.Relations;
import org.chancery.text.pair.PairClassifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate relations}: types marked pairs and compares with gold roots. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = "Types what a marked source does to a marked target in each row of a table.")
final class EvaluateRelationsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.tsv", description = "columns sentence, source, target, …")
  private @Nullable Path file;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.tsv",
      description = "write every row with predicted_root and confidence")
  private @Nullable Path predictions;

  @Option(names = "--language", paramLabel = "xx", defaultValue = "en", description = "en or ru")
  private String language = "en";

  /** Who types. */
  enum By {
    RULES,
    LINEAR,
    ENCODER
  }

  @Option(
      names = "--by",
      paramLabel = "READER",
      defaultValue = "encoder",
      description = {
        "who types beside the tables: ${COMPLETION-CANDIDATES}",
        "(rules: the tables alone; default ${DEFAULT-VALUE})"
      })
  private By by = By.ENCODER;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (file == null) {
      throw new UsageProblem("evaluate relations needs FILE.tsv");
    }
    Progress progress = new Progress(console.err(), "typed");
    Troubles troubles = new Troubles(console.err(), progress);
    RelationTable table = RelationTable.read(file, troubles);
    Relations relations = Relations.of(Coders.language(language));
    progress.begin(table.rows().size());
    RelationScores scores = new RelationScores();
    table.type(
        relations,
        reader(console),
        (row, typed) -> {
          progress.step();
          if (!row.gold().isEmpty()) {
            scores.add(row.gold(), typed.root());
          }
        });
    if (predictions != null) {
      write(table, predictions);
    }
    scores.lines().forEach(console.out()::println);
    console.out().flush();
    return troubles.status();
  }

  private @Nullable PairClassifier reader(Console console) {
    Consumer<String> tell = problem -> console.err().println("chancery: " + problem);
    return switch (by) {
      case RULES -> null;
      case LINEAR -> PairModels.linear(language, tell);
      case ENCODER -> PairModels.of(language, tell);
    };
  }

  private static void write(RelationTable table, Path out) {
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      table.lines().forEach(line -> writer.print(line + "\n"));
      if (writer.checkError()) {
        throw new IllegalStateException("cannot write all rows to " + out);
      }
    } catch (IOException e) {
      throw new UsageProblem("cannot write " + out + ": " + Failures.words(e));
    }
  }
}
