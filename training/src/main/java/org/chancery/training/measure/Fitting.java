package org.chancery.training.measure;

import java.util.List;
import org.chancery.model.linear.Fit;
import org.chancery.text.pair.PairReading;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;

/**
 * Fits scores to rows that were not learned from: a temperature a head, and a shift of the contexts
 * with which as many are named as the rows have.
 */
public final class Fitting {

  private static final double STEP = 0.05;
  private static final double FURTHEST = 8;

  private final Answers answers;
  private final List<Example> rows;

  public Fitting(Answers answers, List<Example> rows) {
    this.answers = answers;
    this.rows = List.copyOf(rows);
  }

  /** The fit of scores, one array a row. */
  public Fit of(List<float[]> scores) {
    double[] found = new Temperatures(answers, rows, scores).fit();
    float[] temperatures = new float[Fit.HEADS];
    for (int head = 0; head < Fit.HEADS; head++) {
      temperatures[head] = (float) found[head];
    }
    return new Fit(temperatures, shift(scores));
  }

  private float shift(List<float[]> scores) {
    int wanted =
        rows.stream().filter(r -> !r.contexts().isEmpty()).mapToInt(r -> r.contexts().size()).sum();
    double shift = -FURTHEST;
    while (shift < FURTHEST && named(scores, shift) < wanted) {
      shift += STEP;
    }
    return (float) shift;
  }

  /** How many contexts are named in all rows that have any: the likely ones, and at least one. */
  private int named(List<float[]> scores, double shift) {
    double likely = Math.log(PairReading.LIKELY / (1 - PairReading.LIKELY));
    int from = answers.heads().start(Fit.HEADS);
    int named = 0;
    for (int i = 0; i < rows.size(); i++) {
      int own = 0;
      for (int k = from; k < scores.get(i).length; k++) {
        own += scores.get(i)[k] + shift >= likely ? 1 : 0;
      }
      named += rows.get(i).contexts().isEmpty() ? 0 : Math.max(1, own);
    }
    return named;
  }
}
