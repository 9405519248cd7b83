package org.chancery.training.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.encoder.EncoderClassifier;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.file.ModelFolder;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.Example;
import org.chancery.training.measure.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery-train evaluate}: figures on the rows of authors that nothing learned from. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the readers of a language on the rows that are held out.")
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--language", required = true, paramLabel = "xx", description = "en or ru")
  private String language = "";

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "its tables")
  private Path corpus = Path.of("");

  @Option(
      names = "--adapter",
      paramLabel = "FILE",
      description = "measure this instead of the installed encoder")
  private @Nullable Path adapter;

  @Option(
      names = "--linear",
      paramLabel = "FILE",
      description = "measure this instead of the installed linear model")
  private @Nullable Path linear;

  @Option(names = "--tuning", description = "on the tuning rows instead of those held out")
  private boolean tuning;

  @Option(names = "--without-triggers", description = "show the readers no triggers")
  private boolean bare;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, DamagedModelException {
    PrintWriter log = Terminal.of(spec);
    Corpus rows = Corpus.read(corpus);
    List<Example> measured = tuning ? rows.tuning() : rows.heldOut();
    ModelFolder folder = Installed.or(language, adapter, linear);
    EncoderClassifier encoder = EncoderClassifier.load(language, folder);
    LinearClassifier helper = LinearClassifier.load(language, folder);
    measure(log, "both", measured, encoder.beside(helper));
    measure(log, "encoder alone", measured, encoder);
    measure(log, "linear alone", measured, helper);
    return 0;
  }

  private void measure(PrintWriter log, String name, List<Example> rows, PairClassifier reader) {
    List<PairReading> readings = reader.read(rows.stream().map(this::pair).toList());
    Evaluation evaluation = new Evaluation();
    for (int i = 0; i < rows.size(); i++) {
      evaluation.add(rows.get(i), readings.get(i));
    }
    log.println();
    log.println(name + ", " + reader.version());
    evaluation.lines().forEach(log::println);
    evaluation.details().forEach(log::println);
    log.flush();
  }

  private Pair pair(Example row) {
    Pair pair = row.pair();
    return bare ? new Pair(pair.text(), pair.actor(), pair.recipient(), null) : pair;
  }
}
