package org.chancery.training.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.model.encoder.EncoderClassifier;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.text.topic.Topics;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.chancery.training.linear.LinearTraining;
import org.chancery.weights.base.Digest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery-train linear}: learns the reader that needs no native code. */
@Command(
    name = "linear",
    mixinStandardHelpOptions = true,
    description = "Learns the reader of a language that needs no native code.")
final class LinearCommand implements Callable<Integer> {

  @Option(names = "--language", required = true, paramLabel = "xx", description = "en or ru")
  private String language = "";

  @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "its tables")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model")
  private Path out = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "default ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--adapter",
      paramLabel = "FILE",
      description = "of the encoder to stand beside, instead of the installed one")
  private @Nullable Path adapter;

  @Option(
      names = "--extra",
      paramLabel = "FILE.tsv",
      description = "more rows to learn types from; what is made with them is not to be shipped")
  private @Nullable Path extra;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, DamagedModelException {
    PrintWriter log = Terminal.of(spec);
    Corpus rows = Corpus.read(corpus);
    List<Example> training = new ArrayList<>(rows.training());
    if (extra != null) {
      training.addAll(MarkedRows.read(extra));
    }
    log.printf("corpus %s, %d rows to learn from%n", rows.sha256(), training.size());
    Ontology ontology = Ontology.load();
    Topics topics = Topics.of(language, ontology.contexts());
    LinearTraining learner = new LinearTraining(Answers.of(ontology), topics, seed);
    String version = "linear-" + language + "-" + rows.sha256().substring(0, 12);
    LinearClassifier raw = learner.learn(training, rows.tuning(), version);
    log.println("learned; fitting beside the encoder");
    log.flush();
    List<Pair> tuning = rows.tuning().stream().map(Example::pair).toList();
    EncoderClassifier encoder = EncoderClassifier.load(language, Installed.or(language, adapter));
    LinearClassifier learned = learner.fitted(raw, rows.tuning(), encoder.scores(tuning));
    try (OutputStream stream = Files.newOutputStream(out)) {
      learned.write(stream);
    }
    log.printf(
        "model %s, %s, %d bytes%n", Digest.of(Files.readAllBytes(out)), out, Files.size(out));
    log.flush();
    return 0;
  }
}
