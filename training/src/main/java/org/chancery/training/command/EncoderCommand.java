package org.chancery.training.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.text.ontology.Ontology;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.chancery.training.learn.Settings;
import org.chancery.training.learn.Training;
import org.chancery.training.measure.Evaluation;
import org.chancery.training.measure.Temperatures;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.base.Base;
import org.chancery.weights.base.Digest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery-train encoder}: fine-tunes the encoder of a language and writes its adapter. */
@Command(
    name = "encoder",
    mixinStandardHelpOptions = true,
    description = "Fine-tunes the encoder of a language and writes what changed as an adapter.")
final class EncoderCommand implements Callable<Integer> {

  /** Lines of an evaluation before its table of reliability. */
  private static final int FIGURES = 8;

  @Option(names = "--language", required = true, paramLabel = "xx", description = "en or ru")
  private String language = "";

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "its tables")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the adapter")
  private Path out = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "default ${DEFAULT-VALUE}")
  private long seed;

  @Option(names = "--epochs", defaultValue = "8", description = "default ${DEFAULT-VALUE}")
  private int epochs;

  @Option(
      names = "--extra",
      paramLabel = "FILE.tsv",
      description = "more rows to learn types from; what is made with them is not to be shipped")
  private @Nullable Path extra;

  @Option(names = "--rows", paramLabel = "N", description = "learn from the first N rows only")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--test", paramLabel = "FILE.tsv", description = "rows to report after training")
  private @Nullable Path test;

  @Option(names = "--rate", description = "highest rate of learning")
  private @Nullable Double rate;

  @Option(names = "--rank", description = "rank of the matrices")
  private @Nullable Integer rank;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = Terminal.of(spec);
    Corpus rows = Corpus.read(corpus);
    Settings settings = settings();
    Answers answers = Answers.of(Ontology.load());
    List<Example> training = new ArrayList<>(rows.training());
    if (extra != null) {
      training.addAll(MarkedRows.read(extra));
    }
    training = training.subList(0, Math.min(limit, training.size()));
    log.printf(
        "corpus   %s, %d rows to learn from, %d to tune on, %d held out%n",
        rows.sha256(), training.size(), rows.tuning().size(), rows.heldOut().size());
    Base base = Base.of(language);
    log.printf("base     %s, %s%n", base.sha256(), base.name());
    log.printf("settings %s%n", settings.line());
    try (Training run = new Training(base, answers, settings)) {
      Steps steps = new Steps(log);
      for (int epoch = 0; epoch < epochs; epoch++) {
        run.epoch(training, epoch, steps);
        report(log, run, answers, rows.tuning());
      }
      double[] temperatures =
          new Temperatures(answers, rows.tuning(), scores(run, rows.tuning())).fit();
      String more = extra == null ? "none" : Digest.of(Files.readAllBytes(extra));
      write(log, Adapters.of(language, rows, more, base, settings, answers, temperatures, run));
      if (test != null) {
        List<Example> tested = MarkedRows.read(test);
        log.printf("%s: roots macro-F1 %.3f%n", test, Roots.macro(run, answers, tested));
      }
    }
    return 0;
  }

  private Settings settings() {
    Settings usual = Settings.usual(seed, epochs);
    return new Settings(
        seed,
        epochs,
        rank == null ? usual.rank() : rank,
        usual.batch(),
        rate == null ? usual.rate() : rate,
        usual.headRate(),
        usual.decay(),
        usual.dropout(),
        usual.smoothing(),
        usual.frozen());
  }

  private static List<float[]> scores(Training run, List<Example> rows) {
    return run.scores(rows.stream().map(Example::pair).toList());
  }

  private static void report(PrintWriter log, Training run, Answers answers, List<Example> rows) {
    Evaluation evaluation = new Evaluation();
    List<float[]> scores = scores(run, rows);
    for (int i = 0; i < rows.size(); i++) {
      evaluation.add(rows.get(i), answers.heads().reading(scores.get(i), 0));
    }
    log.println("rows kept for tuning:");
    evaluation.lines().stream().limit(FIGURES).forEach(log::println);
  }

  private void write(PrintWriter log, Adapter adapter) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream stream = new java.io.BufferedOutputStream(Files.newOutputStream(out))) {
      adapter.write(stream);
    }
    adapter.facts().forEach((name, fact) -> log.printf("%-14s %s%n", name, fact));
    log.printf(
        "adapter  %s, %s, %d bytes%n", Digest.of(Files.readAllBytes(out)), out, Files.size(out));
    log.flush();
  }
}
