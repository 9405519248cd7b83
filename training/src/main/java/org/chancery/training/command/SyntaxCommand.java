package org.chancery.training.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.text.language.en.EnglishLessons;
import org.chancery.training.syntax.SyntaxTraining;
import org.chancery.training.syntax.SyntaxTraining.Agreement;
import org.chancery.training.syntax.Treebank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery-train syntax}: learns to tag and parse English from another parser's trees. */
@Command(
    name = "syntax",
    mixinStandardHelpOptions = true,
    description = "Learns to tag and parse English from the trees of another parser.")
final class SyntaxCommand implements Callable<Integer> {

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "the weights")
  private Path out = Path.of("");

  @Option(
      names = "--held",
      required = true,
      paramLabel = "FILE",
      description = "trees to measure on")
  private Path held = Path.of("");

  @Option(names = "--rounds", defaultValue = "4", description = "default ${DEFAULT-VALUE}")
  private int rounds;

  @Parameters(
      paramLabel = "FILE[*N]",
      description = "trees to learn from; with *N each is shown N times in a round")
  private List<String> trees = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = Terminal.of(spec);
    EnglishLessons lessons = new EnglishLessons();
    Treebank treebank = new Treebank(lessons);
    for (String file : trees) {
      int star = file.lastIndexOf('*');
      treebank.add(
          Path.of(star < 0 ? file : file.substring(0, star)),
          star < 0 ? 1 : Integer.parseInt(file.substring(star + 1)));
    }
    log.printf("%d sentences to learn from%n", treebank.sentences().size());
    log.flush();
    SyntaxTraining training = new SyntaxTraining(treebank.sentences(), rounds);
    training.run(out);
    Agreement agreement = training.measure(out, new Treebank(lessons).add(held, 1).sentences());
    log.printf(
        "the teacher agrees on %d heads of %d words, and on %d labels%n",
        agreement.heads(), agreement.words(), agreement.labelled());
    log.flush();
    return 0;
  }
}
