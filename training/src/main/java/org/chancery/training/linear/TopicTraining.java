package org.chancery.training.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.model.linear.Features;
import org.chancery.model.linear.Matrix;
import org.chancery.model.linear.TopicScores;
import org.chancery.text.topic.Topics;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;

/** Learns contexts: from the words of rows, and how much the words of the table of topics say. */
final class TopicTraining {

  private static final double COST = 1;

  /** What the regression counts beside the table of topics, in its deviations. */
  private static final double SHARE = 0.5;

  private final Answers answers;
  private final Topics topics;
  private final List<String> contexts;

  TopicTraining(Answers answers, Topics topics) {
    this.answers = answers;
    this.topics = topics;
    contexts = answers.heads().contexts();
  }

  /**
   * What was learned.
   *
   * @param tuning rows not learned from, by which the scores of all contexts are made of one size
   */
  TopicScores learn(List<Example> rows, List<Example> tuning, long seed) {
    List<Example> told = rows.stream().filter(row -> !row.contexts().isEmpty()).toList();
    List<int[]> features = new ArrayList<>();
    List<float[]> wanted = new ArrayList<>();
    for (Example row : told) {
      features.add(Features.topic(row.pair().text()));
      wanted.add(answers.contexts(row));
    }
    Machines machines = new Machines(contexts.size(), seed);
    machines.alone(features, wanted, COST);
    float[] priors = priors(wanted);
    Matrix matrix = ofOneSize(machines.matrix(), tuning);
    return new TopicScores(contexts, matrix, hints(told, wanted, priors), priors, topics);
  }

  private float[] priors(List<float[]> wanted) {
    float[] priors = new float[contexts.size()];
    for (int i = 0; i < priors.length; i++) {
      int context = i;
      double share = wanted.stream().mapToDouble(w -> w[context]).average().orElse(0);
      priors[i] = (float) Math.log((share + 1e-3) / (1 - share));
    }
    return priors;
  }

  private Matrix ofOneSize(Matrix matrix, List<Example> tuning) {
    double[] sums = new double[contexts.size()];
    double[] squares = new double[contexts.size()];
    for (Example row : tuning) {
      float[] scores = matrix.scores(Features.topic(row.pair().text()));
      for (int i = 0; i < scores.length; i++) {
        sums[i] += scores[i] / tuning.size();
        squares[i] += scores[i] * scores[i] / tuning.size();
      }
    }
    float[] means = new float[sums.length];
    float[] deviations = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      means[i] = (float) sums[i];
      double deviation = Math.sqrt(Math.max(1e-6, squares[i] - sums[i] * sums[i]));
      deviations[i] = (float) (deviation / SHARE);
    }
    return matrix.around(means, deviations);
  }

  /** Logarithms of odds by how many words of the table a row holds, less what is so without. */
  private float[][] hints(List<Example> rows, List<float[]> wanted, float[] priors) {
    double[][] with = new double[contexts.size()][TopicScores.LEVELS];
    double[][] without = new double[contexts.size()][TopicScores.LEVELS];
    for (int row = 0; row < rows.size(); row++) {
      Map<String, Integer> met = topics.in(rows.get(row).pair().text());
      for (int i = 0; i < priors.length; i++) {
        int level = Math.min(TopicScores.LEVELS - 1, met.getOrDefault(contexts.get(i), 0));
        (wanted.get(row)[i] > 0 ? with : without)[i][level]++;
      }
    }
    float[][] hints = new float[contexts.size()][TopicScores.LEVELS];
    for (int i = 0; i < priors.length; i++) {
      for (int level = 0; level < TopicScores.LEVELS; level++) {
        double odds = (with[i][level] + Math.exp(priors[i])) / (without[i][level] + 1);
        hints[i][level] = (float) (Math.log(odds) - priors[i]);
      }
    }
    return hints;
  }
}
