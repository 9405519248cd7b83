package org.chancery.training.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.label.Heads;
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
import org.chancery.weights.tensor.Tensor;
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

  @Option(names = "--language", required = true, paramLabel = "xx", description = "en or ru")
  private String language = "";

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "its tables")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the adapter")
  private Path out = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "default ${DEFAULT-VALUE}")
  private long seed;

  @Option(names = "--epochs", defaultValue = "6", description = "default ${DEFAULT-VALUE}")
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
        report(log, "tuning rows", run, answers, rows.tuning(), 1);
      }
      double[] temperatures =
          new Temperatures(answers, rows.tuning(), scores(run, rows.tuning())).fit();
      Map<String, String> facts = facts(rows, base, settings, temperatures, run);
      Map<String, Tensor> tensors = cooled(run.tensors(), answers.heads(), temperatures);
      write(log, new Adapter(facts, answers.heads().lines(), tensors));
      if (test != null) {
        List<Example> tested = MarkedRows.read(test);
        log.printf("%s: roots macro-F1 %.3f%n", test, Roots.macro(run, answers, tested));
      }
    }
    return 0;
  }

  private Settings settings() {
    Settings usual = Settings.of(language, seed, epochs);
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

  private static void report(
      PrintWriter log, String what, Training run, Answers answers, List<Example> rows, int from) {
    if (rows.size() < from) {
      return;
    }
    Evaluation evaluation = new Evaluation();
    List<float[]> scores = scores(run, rows);
    for (int i = 0; i < rows.size(); i++) {
      evaluation.add(rows.get(i), answers.heads().reading(scores.get(i), 0));
    }
    log.println(what);
    evaluation.lines().stream().limit(8).forEach(log::println);
  }

  private Map<String, String> facts(
      Corpus rows, Base base, Settings settings, double[] temperatures, Training run) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("language", language);
    facts.put("corpus.sha256", rows.sha256());
    facts.put("corpus.rows", String.valueOf(rows.training().size()));
    facts.put("extra", extra == null ? "none" : Digest.of(bytes(extra)));
    facts.put("base", base.name());
    facts.put("base.sha256", base.sha256());
    facts.put("settings", settings.line());
    facts.put(
        "temperatures",
        IntStream.range(0, temperatures.length)
            .mapToObj(i -> String.format(Locale.ROOT, "%.3f", temperatures[i]))
            .collect(Collectors.joining(" ")));
    facts.put(
        "pieces.own",
        IntStream.of(run.ownPieces()).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    return facts;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Temperatures become part of the heads: whoever reads the scores need not know of them. */
  private static Map<String, Tensor> cooled(
      Map<String, Tensor> tensors, Heads heads, double[] temperatures) {
    Tensor weight = tensors.get(Adapter.HEAD);
    Tensor bias = tensors.get(Adapter.HEAD_BIAS);
    if (weight == null || bias == null) {
      throw new IllegalStateException("training left no heads");
    }
    for (int head = 0; head < temperatures.length; head++) {
      for (int row = heads.start(head); row < heads.start(head + 1); row++) {
        bias.values()[row] /= (float) temperatures[head];
        for (int k = 0; k < weight.columns(); k++) {
          weight.values()[row * weight.columns() + k] /= (float) temperatures[head];
        }
      }
    }
    return tensors;
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
    log.printf("adapter  %s, %s, %d bytes%n", Digest.of(bytes(out)), out, Files.size(out));
    log.flush();
  }

  /** A line for every twentieth step. */
  private static final class Steps implements Training.Watcher {
    private static final int EVERY = 20;
    private final PrintWriter log;
    private final long start = System.nanoTime();
    private double sum;

    Steps(PrintWriter log) {
      this.log = log;
    }

    @Override
    public void step(int epoch, int step, int steps, double loss) {
      sum += loss;
      if (step % EVERY == 0 || step == steps) {
        Duration passed = Duration.ofNanos(System.nanoTime() - start);
        log.printf(
            "epoch %d, step %d of %d, loss %.3f, %d s%n",
            epoch + 1, step, steps, sum / ((step - 1) % EVERY + 1), passed.toSeconds());
        log.flush();
        sum = 0;
      }
    }
  }
}
