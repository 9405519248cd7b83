package org.chancery.text.learned;

import java.util.Arrays;

/** Builds a tree step by step, each with what the weights favour of what is allowed. */
public final class TreeParser {

  private final Weights weights;
  private final int labels;

  /**
   * Makes a parser.
   *
   * @param weights of outcomes: 0 is SHIFT, then LEFT with each label, then RIGHT with each
   * @param labels how many there are
   */
  public TreeParser(Weights weights, int labels) {
    this.weights = weights;
    this.labels = labels;
  }

  /** Outcomes for so many labels. */
  public static int outcomes(int labels) {
    return 1 + 2 * labels;
  }

  public static int move(int outcome, int labels) {
    return outcome == 0
        ? Configuration.SHIFT
        : outcome <= labels ? Configuration.LEFT : Configuration.RIGHT;
  }

  public static int label(int outcome, int labels) {
    return outcome == 0 ? 0 : (outcome - 1) % labels;
  }

  public Tree parse(Words words) {
    Configuration stack = new Configuration(words.size());
    ConfigurationFeatures features = new ConfigurationFeatures(words, stack);
    int[] active = new int[ConfigurationFeatures.COUNT];
    float[] scores = new float[outcomes(labels)];
    while (!stack.done()) {
      features.write(active);
      Arrays.fill(scores, 0);
      for (int feature : active) {
        weights.add(feature, scores);
      }
      int best = best(stack, scores);
      stack.move(move(best, labels), label(best, labels));
    }
    return stack.tree();
  }

  private int best(Configuration stack, float[] scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (stack.allows(move(i, labels)) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }
}
