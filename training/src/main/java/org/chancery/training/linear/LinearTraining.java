package org.chancery.training.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.chancery.model.label.Heads;
import org.chancery.model.linear.Features;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.model.linear.Matrix;
import org.chancery.text.pair.Pair;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.chancery.training.measure.Temperatures;

/** Learns the linear reader: every row twice, with its trigger and without. */
public final class LinearTraining {

  private record Seen(Features features, Example row) {}

  private final Answers answers;
  private final Heads heads;
  private final int types;
  private final Regression first;
  private final Regression rest;

  public LinearTraining(Answers answers) {
    this.answers = answers;
    heads = answers.heads();
    types = heads.types().size();
    first = new Regression(Features.WIDE, types);
    rest = new Regression(Features.NARROW, heads.size() - types);
  }

  /** Learns from rows; {@code watcher} is told each epoch that is done. */
  public void learn(List<Example> rows, long seed, int epochs, IntConsumer watcher) {
    List<Seen> seen = new ArrayList<>();
    for (Example row : rows) {
      Pair pair = row.pair();
      seen.add(seen(pair, row));
      if (pair.trigger() != null) {
        seen.add(seen(new Pair(pair.text(), pair.actor(), pair.recipient(), null), row));
      }
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(seen, random);
      seen.forEach(this::step);
      watcher.accept(epoch + 1);
    }
  }

  private static Seen seen(Pair pair, Example row) {
    return new Seen(Features.of(pair), row);
  }

  private void step(Seen seen) {
    int[] places = answers.places(seen.row());
    float[] gradient = new float[types];
    if (places[0] >= 0) {
      first.exclusive(first.scores(seen.features().wide()), gradient, 0, types, places[0]);
      first.step(seen.features().wide(), gradient);
    }
    float[] slopes = new float[heads.size() - types];
    float[] scores = rest.scores(seen.features().narrow());
    int[] range = answers.modeRange(seen.row());
    if (range.length > 0 && places[1] >= 0) {
      rest.exclusive(scores, slopes, range[0] - types, range[1] - types, places[1] - types);
    }
    for (int head = 2; head <= 3; head++) {
      if (places[head] >= 0) {
        int from = heads.start(head) - types;
        rest.exclusive(scores, slopes, from, heads.start(head + 1) - types, places[head] - types);
      }
    }
    rest.alone(scores, slopes, heads.start(4) - types, answers.contexts(seen.row()));
    rest.step(seen.features().narrow(), slopes);
  }

  /** What was learned, its probabilities fitted to rows that were not learned from. */
  public LinearClassifier finish(List<Example> tuning, String version) {
    Matrix wide = first.matrix();
    Matrix narrow = rest.matrix();
    LinearClassifier raw = new LinearClassifier(heads, wide, narrow, version);
    List<float[]> scores = tuning.stream().map(row -> raw.scores(row.pair())).toList();
    double[] fitted = new Temperatures(answers, tuning, scores).fit();
    float[] temperatures = new float[heads.size()];
    for (int head = 0; head < fitted.length; head++) {
      java.util.Arrays.fill(
          temperatures, heads.start(head), heads.start(head + 1), (float) fitted[head]);
    }
    return new LinearClassifier(
        heads,
        wide.cooled(java.util.Arrays.copyOf(temperatures, types)),
        narrow.cooled(java.util.Arrays.copyOfRange(temperatures, types, heads.size())),
        version);
  }
}
