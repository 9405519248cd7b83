package org.chancery.training.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.model.piece.MarkedPieces;
import org.chancery.model.piece.PairPieces;
import org.chancery.model.piece.PieceBatch;
import org.chancery.model.piece.Vocabulary;
import org.chancery.text.pair.Pair;
import org.chancery.training.corpus.Example;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/**
 * One run of fine-tuning. The same base, rows and settings give the same adapter on one machine.
 */
public final class Training implements AutoCloseable {

  /** A tenth of all steps grows to the full rate, the rest falls to nothing. */
  private static final double WARMING = 0.1;

  private static final double STEEPEST = 1;

  /** Batches among which sentences are sorted by length, so that little is filling. */
  private static final int SORTED = 8;

  /** Told after every step. */
  public interface Watcher {
    void step(int epoch, int step, int steps, double loss);
  }

  private final Settings settings;
  private final NDManager manager;
  private final Parameters parameters;
  private final Network network;
  private final Loss loss;
  private final PairPieces pieces;
  private final int scores;

  public Training(Base base, Answers answers, Settings settings) {
    this.settings = settings;
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) settings.seed());
    manager = engine.newBaseManager();
    scores = answers.heads().size();
    parameters = new Parameters(manager, base, scores, settings);
    pieces = new PairPieces(new Vocabulary(base.vocabulary()), base.lowerCase());
    network = new Network(manager, parameters, base, pieces.own(), settings.dropout());
    loss = new Loss(answers, settings.smoothing());
  }

  /** Learns from rows for one epoch of the settings' number. */
  public void epoch(List<Example> rows, int epoch, Watcher watcher) {
    Random random = new Random(settings.seed() * 1_000 + epoch);
    List<List<Shown>> batches = batches(rows, random);
    int total = batches.size() * settings.epochs();
    for (int i = 0; i < batches.size(); i++) {
      int step = epoch * batches.size() + i + 1;
      double done = (double) step / total;
      double share = done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING);
      watcher.step(epoch, i + 1, batches.size(), step(batches.get(i), share, step));
    }
  }

  private record Shown(Example row, MarkedPieces sentence) {}

  private List<List<Shown>> batches(List<Example> rows, Random random) {
    Variations variations = new Variations(pieces, random);
    List<Shown> shown = new ArrayList<>();
    rows.forEach(row -> shown.add(new Shown(row, variations.of(row.pair()))));
    Collections.shuffle(shown, random);
    List<List<Shown>> batches = new ArrayList<>();
    int stretch = settings.batch() * SORTED;
    for (int from = 0; from < shown.size(); from += stretch) {
      List<Shown> sorted =
          new ArrayList<>(shown.subList(from, Math.min(shown.size(), from + stretch)));
      sorted.sort(Comparator.comparingInt(s -> s.sentence().length()));
      for (int at = 0; at < sorted.size(); at += settings.batch()) {
        batches.add(sorted.subList(at, Math.min(sorted.size(), at + settings.batch())));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private double step(List<Shown> batch, double share, int step) {
    double value;
    try (NDManager own = manager.newSubManager();
        GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      List<MarkedPieces> sentences = batch.stream().map(Shown::sentence).toList();
      NDArray found = network.scores(own, new PieceBatch(sentences), true);
      NDArray wrong = loss.of(own, found, batch.stream().map(Shown::row).toList());
      value = wrong.getFloat();
      collector.backward(wrong);
    }
    update(share, step);
    return value;
  }

  /** One step of all parameters, their common gradient no longer than {@link #STEEPEST}. */
  private void update(double share, int step) {
    List<float[]> gradients = new ArrayList<>();
    double squares = 0;
    for (Parameter parameter : parameters.learned().values()) {
      float[] gradient = parameter.takeGradient();
      for (float g : gradient) {
        squares += (double) g * g;
      }
      gradients.add(gradient);
    }
    if (!Double.isFinite(squares)) {
      throw new IllegalStateException("the gradient of step " + step + " is not a number");
    }
    double scale = Math.min(1, STEEPEST / (Math.sqrt(squares) + 1e-6));
    int i = 0;
    for (Parameter parameter : parameters.learned().values()) {
      parameter.step(gradients.get(i++), scale, share, step);
    }
  }

  /** The scores of pairs as the network stands now, one array a pair. */
  public List<float[]> scores(List<Pair> pairs) {
    List<float[]> all = new ArrayList<>(Collections.nCopies(pairs.size(), new float[0]));
    List<MarkedPieces> sentences = pairs.stream().map(pieces::of).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> sentences.get(i).length()));
    for (int from = 0; from < order.size(); from += 2 * settings.batch()) {
      List<Integer> some = order.subList(from, Math.min(order.size(), from + 2 * settings.batch()));
      try (NDManager own = manager.newSubManager()) {
        PieceBatch batch = new PieceBatch(some.stream().map(sentences::get).toList());
        float[] found = network.scores(own, batch, false).toFloatArray();
        for (int k = 0; k < some.size(); k++) {
          all.set(some.get(k), java.util.Arrays.copyOfRange(found, k * scores, (k + 1) * scores));
        }
      }
    }
    return all;
  }

  /** Numbers of the pieces that stand for something of ours. */
  public int[] ownPieces() {
    return pieces.own();
  }

  /** What was learned. */
  public Map<String, Tensor> tensors() {
    return parameters.tensors();
  }

  @Override
  public void close() {
    manager.close();
  }
}
