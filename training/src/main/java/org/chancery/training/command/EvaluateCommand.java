package org.chancery.training.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.chancery.weights.base.Digest;
import org.chancery.weights.build.ModelFiles;
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
    if (linear == null) {
      measure(log, measured, EncoderClassifier.load(language, folder()));
    }
    if (adapter == null) {
      measure(log, measured, LinearClassifier.load(language, folder()));
    }
    return 0;
  }

  private void measure(PrintWriter log, List<Example> rows, PairClassifier reader) {
    List<PairReading> readings = reader.read(rows.stream().map(this::pair).toList());
    Evaluation evaluation = new Evaluation();
    for (int i = 0; i < rows.size(); i++) {
      evaluation.add(rows.get(i), readings.get(i));
    }
    log.println();
    log.println(reader.version());
    evaluation.lines().forEach(log::println);
    evaluation.details().forEach(log::println);
    log.flush();
  }

  private Pair pair(Example row) {
    Pair pair = row.pair();
    return bare ? new Pair(pair.text(), pair.actor(), pair.recipient(), null) : pair;
  }

  /** The installed files, or those that the options name, made here. */
  private ModelFolder folder() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (adapter != null) {
      files.putAll(ModelFiles.of(language, adapter));
    }
    if (linear != null) {
      files.put(language + ".linear", Files.readAllBytes(linear));
    }
    return files.isEmpty() ? ModelFolder.installed() : Checksums.folder(files);
  }

  /** Names as {@link Digest} writes them, for files that lie in memory. */
  static final class Checksums {
    private Checksums() {}

    static ModelFolder folder(Map<String, byte[]> files) {
      Map<String, byte[]> all = new TreeMap<>(files);
      StringBuilder table = new StringBuilder();
      files.forEach((name, bytes) -> table.append(line(name, bytes)));
      all.put("checksums.tsv", table.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return new ModelFolder(
          name -> all.containsKey(name) ? new java.io.ByteArrayInputStream(all.get(name)) : null);
    }

    static String line(String name, byte[] bytes) {
      return Digest.of(bytes) + "\t" + name + "\n";
    }
  }
}
