package org.chancery.training.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chancery.model.label.Heads;
import org.chancery.model.linear.Features;
import org.chancery.model.linear.Fit;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.model.linear.Matrix;
import org.chancery.model.linear.TopicScores;
import org.chancery.text.pair.Pair;
import org.chancery.text.topic.Topics;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.chancery.training.measure.Fitting;

/**
 * Learns the linear reader: what passes between two, from every row with its trigger and without.
 */
public final class LinearTraining {

  private static final double COST = 0.5;

  /** A row as it was shown. */
  private static final class Seen {
    private final int[] features;
    private final Example row;

    Seen(int[] features, Example row) {
      this.features = features;
      this.row = row;
    }

    int[] features() {
      return features;
    }

    Example row() {
      return row;
    }
  }

  private final Answers answers;
  private final Heads heads;
  private final Topics topics;
  private final long seed;

  public LinearTraining(Answers answers, Topics topics, long seed) {
    this.answers = answers;
    heads = answers.heads();
    this.topics = topics;
    this.seed = seed;
  }

  /** What rows teach; not fitted yet to what was not learned from. */
  public LinearClassifier learn(List<Example> rows, List<Example> tuning, String version) {
    List<Seen> seen = new ArrayList<>();
    for (Example row : rows) {
      Pair pair = row.pair();
      seen.add(new Seen(Features.act(pair), row));
      if (pair.trigger() != null) {
        Pair bare = new Pair(pair.text(), pair.actor(), pair.recipient(), null);
        seen.add(new Seen(Features.act(bare), row));
      }
    }
    TopicScores contexts = new TopicTraining(answers, topics).learn(rows, tuning, seed);
    return new LinearClassifier(heads, acts(seen), contexts, Fit.NONE, Fit.NONE, version);
  }

  private Matrix acts(List<Seen> seen) {
    Machines machines = new Machines(heads.start(Fit.HEADS), seed);
    for (int head : new int[] {0, 2, 3}) {
      int from = heads.start(head);
      head(machines, seen, from, heads.start(head + 1), row -> answers.places(row)[head]);
    }
    for (String type : heads.modesByType().keySet()) {
      List<Seen> own = seen.stream().filter(s -> s.row().type().equals(type)).toList();
      if (!own.isEmpty()) {
        int[] range = answers.modeRange(own.getFirst().row());
        head(machines, own, range[0], range[1], row -> answers.places(row)[1]);
      }
    }
    return machines.matrix();
  }

  /** Learns the columns from {@code from} to {@code to} (exclusive), from rows that answer. */
  private static void head(
      Machines machines, List<Seen> seen, int from, int to, ToIntFunction<Example> place) {
    List<Seen> told = seen.stream().filter(s -> place.applyAsInt(s.row()) >= 0).toList();
    int[] wanted = told.stream().mapToInt(s -> place.applyAsInt(s.row()) - from).toArray();
    machines.exclusive(told.stream().map(Seen::features).toList(), wanted, from, to - from, COST);
  }

  /**
   * Fits probabilities to rows that were not learned from.
   *
   * @param encoded an encoder's scores of the tuning rows, beside which the reader is to stand
   */
  public LinearClassifier fitted(
      LinearClassifier learned, List<Example> tuning, List<float[]> encoded) {
    List<float[]> own = tuning.stream().map(row -> learned.scores(row.pair())).toList();
    List<float[]> both = new ArrayList<>();
    for (int i = 0; i < tuning.size(); i++) {
      both.add(learned.scores(tuning.get(i).pair(), encoded.get(i)));
    }
    Fitting fitting = new Fitting(answers, tuning);
    return learned.fitted(fitting.of(own), fitting.of(both));
  }
}
