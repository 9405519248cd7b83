package org.chancery.model.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.file.ModelFolder;
import org.chancery.model.label.Heads;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.model.piece.MarkedPieces;
import org.chancery.model.piece.PairPieces;
import org.chancery.model.piece.PieceBatch;
import org.chancery.model.piece.Vocabulary;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.jspecify.annotations.Nullable;

/**
 * A fine-tuned encoder: one pass over a sentence answers everything. Runs on one thread; several
 * threads may call it at once.
 */
public final class EncoderClassifier implements PairClassifier {

  private static final int BATCH = 16;

  private final Scorer scorer;
  private final PairPieces pieces;
  private final Heads heads;
  private final String version;
  private final @Nullable LinearClassifier helper;

  private EncoderClassifier(
      Scorer scorer,
      PairPieces pieces,
      Heads heads,
      String version,
      @Nullable LinearClassifier helper) {
    this.scorer = scorer;
    this.pieces = pieces;
    this.heads = heads;
    this.version = version;
    this.helper = helper;
  }

  /** The same, with the word of a linear reader of the same labels added to its own. */
  public EncoderClassifier beside(LinearClassifier linear) {
    return new EncoderClassifier(scorer, pieces, heads, version, linear);
  }

  /**
   * Loads the encoder of a language.
   *
   * @throws DamagedModelException where a file is missing or damaged, or ONNX Runtime has no code
   *     for this machine
   */
  public static EncoderClassifier load(String language, ModelFolder folder)
      throws DamagedModelException {
    List<String> lines = folder.lines(language + ".labels");
    Vocabulary vocabulary = new Vocabulary(folder.lines(language + ".pieces"));
    boolean lowerCase = lines.contains("lowerCase\ttrue");
    Scorer scorer = new Scorer(session(language, folder.read(language + ".onnx")));
    return new EncoderClassifier(
        scorer,
        new PairPieces(vocabulary, lowerCase),
        Heads.of(lines),
        version(language, lines),
        null);
  }

  private static String version(String language, List<String> lines) {
    String hash =
        lines.stream()
            .filter(line -> line.startsWith("adapter\t"))
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .findFirst()
            .orElse("");
    return "encoder-" + language + "-" + hash.substring(0, Math.min(12, hash.length()));
  }

  private static OrtSession session(String language, byte[] model) throws DamagedModelException {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "chancery");
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(model, options);
    } catch (OrtException | LinkageError | RuntimeException e) {
      throw new DamagedModelException(
          "model " + language + ".onnx cannot run here: " + e.getClass().getSimpleName(), e);
    }
  }

  @Override
  public List<PairReading> read(List<Pair> pairs) {
    List<float[]> scores = scores(pairs);
    List<PairReading> readings = new ArrayList<>(pairs.size());
    for (int i = 0; i < scores.size(); i++) {
      float[] own = scores.get(i);
      readings.add(heads.reading(helper == null ? own : helper.scores(pairs.get(i), own), 0));
    }
    return readings;
  }

  @Override
  public List<String> contexts(String sentence) {
    return helper == null ? List.of() : helper.contexts(sentence);
  }

  /** The encoder's own scores, in the order of {@link Heads}, one array a pair. */
  public List<float[]> scores(List<Pair> pairs) {
    List<MarkedPieces> sentences = pairs.stream().map(pieces::of).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, pairs.size()).boxed().toList());
    order.sort(Comparator.comparingInt(i -> sentences.get(i).length()));
    float[][] all = new float[pairs.size()][];
    for (int from = 0; from < all.length; from += BATCH) {
      List<Integer> some = order.subList(from, Math.min(all.length, from + BATCH));
      float[][] found = scorer.score(new PieceBatch(some.stream().map(sentences::get).toList()));
      for (int i = 0; i < found.length; i++) {
        all[some.get(i)] = found[i];
      }
    }
    return Arrays.asList(all);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public double weight() {
    return 1;
  }
}
