package org.chancery.training.measure;

import java.util.List;
import org.chancery.model.label.Heads;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;

/**
 * One temperature a head, by which scores are divided so that probabilities fit the rows: the one
 * of the least negative log likelihood (Guo and others, 2017). Order of labels never changes.
 */
public final class Temperatures {

  private static final double COLDEST = 0.03;
  private static final double HOTTEST = 5;
  private static final int STEPS = 90;

  private final Answers answers;
  private final List<Example> rows;
  private final List<float[]> scores;

  /** Rows that were not learned from, and their scores. */
  public Temperatures(Answers answers, List<Example> rows, List<float[]> scores) {
    this.answers = answers;
    this.rows = List.copyOf(rows);
    this.scores = List.copyOf(scores);
  }

  /** One temperature for each of types, modes, kinds, statuses and contexts; 1 without rows. */
  public double[] fit() {
    double[] best = new double[answers.heads().lists().size()];
    for (int head = 0; head < best.length; head++) {
      best[head] = 1;
      double least = loss(head, 1);
      for (int step = 0; step <= STEPS; step++) {
        double temperature = COLDEST * Math.pow(HOTTEST / COLDEST, (double) step / STEPS);
        double loss = loss(head, temperature);
        if (loss < least) {
          least = loss;
          best[head] = temperature;
        }
      }
    }
    return best;
  }

  private double loss(int head, double temperature) {
    double loss = 0;
    for (int i = 0; i < rows.size(); i++) {
      loss +=
          head == 4
              ? contexts(rows.get(i), scores.get(i), temperature)
              : exclusive(rows.get(i), scores.get(i), head, temperature);
    }
    return loss;
  }

  private double exclusive(Example row, float[] found, int head, double temperature) {
    Heads heads = answers.heads();
    int place = answers.places(row)[head];
    if (place < 0) {
      return 0;
    }
    int[] range = {heads.start(head), heads.start(head + 1)};
    if (head == 1) {
      range = answers.modeRange(row);
    }
    double sum = 0;
    for (int i = range[0]; i < range[1]; i++) {
      sum += Math.exp((found[i] - found[place]) / temperature);
    }
    return Math.log(sum);
  }

  private double contexts(Example row, float[] found, double temperature) {
    float[] wanted = answers.contexts(row);
    double loss = 0;
    for (int i = 0; i < wanted.length; i++) {
      double score = found[answers.heads().start(4) + i] / temperature;
      loss += Math.log1p(Math.exp(wanted[i] > 0 ? -score : score));
    }
    return loss;
  }
}
