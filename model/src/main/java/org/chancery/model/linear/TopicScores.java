package org.chancery.model.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.text.topic.Topics;

/**
 * How likely each context of a sentence is, as logarithms of odds: what its words say (a regression
 * whose scores are of one size for all contexts), and what the words of the table of topics say (a
 * table of weights for none, one and several of them).
 */
public final class TopicScores {

  private final List<String> contexts;
  private final Matrix matrix;
  private final float[][] hints;
  private final float[] priors;
  private final Topics topics;

  /**
   * Puts together what was learned; the arrays are kept as they are.
   *
   * @param contexts in the order of scores
   * @param matrix regression over {@link Features#topic}
   * @param hints for each context what none, one and more words of the table add
   * @param priors for each context what is so without looking
   * @param topics the table
   */
  public TopicScores(
      List<String> contexts, Matrix matrix, float[][] hints, float[] priors, Topics topics) {
    this.contexts = List.copyOf(contexts);
    this.matrix = matrix;
    this.hints = hints;
    this.priors = priors;
    this.topics = topics;
  }

  /** For none, one and several words of the table. */
  public static final int LEVELS = 3;

  /** What the regression counts where nothing better stands beside it. */
  private static final float ALONE = 2;

  /** Added to another reader's scores. */
  public float[] beside(String sentence) {
    return scores(sentence, 1);
  }

  /** Scores for themselves. */
  public float[] alone(String sentence) {
    float[] scores = scores(sentence, ALONE);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += priors[i];
    }
    return scores;
  }

  private float[] scores(String sentence, float share) {
    float[] scores = matrix.scores(Features.topic(sentence));
    Map<String, Integer> met = topics.in(sentence);
    for (int i = 0; i < scores.length; i++) {
      int level = Math.min(LEVELS - 1, met.getOrDefault(contexts.get(i), 0));
      scores[i] = share * scores[i] + hints[i][level];
    }
    return scores;
  }

  void write(DataOutputStream out) throws IOException {
    matrix.write(out);
    for (int i = 0; i < priors.length; i++) {
      out.writeFloat(priors[i]);
      for (float hint : hints[i]) {
        out.writeFloat(hint);
      }
    }
  }

  static TopicScores read(DataInputStream in, List<String> contexts, Topics topics)
      throws IOException {
    Matrix matrix = Matrix.read(in);
    float[] priors = new float[contexts.size()];
    float[][] hints = new float[contexts.size()][LEVELS];
    for (int i = 0; i < priors.length; i++) {
      priors[i] = in.readFloat();
      for (int level = 0; level < LEVELS; level++) {
        hints[i][level] = in.readFloat();
      }
    }
    return new TopicScores(contexts, matrix, hints, priors, topics);
  }
}
