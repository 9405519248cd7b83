package org.chancery.text.learned;

import java.util.Arrays;

/** Tags words from left to right, each with what the weights favour. */
public final class Tagger {

  /** Stands for the tags before the first word. */
  public static final int START = -1;

  private final Weights weights;
  private final int tags;

  /**
   * Makes a tagger.
   *
   * @param tags how many there are
   */
  public Tagger(Weights weights, int tags) {
    this.weights = weights;
    this.tags = tags;
  }

  /** Numbers of the tags of a sentence's words. */
  public int[] tag(String[] forms, String[] classes) {
    TagFeatures features = new TagFeatures(forms, classes);
    int[] found = new int[forms.length];
    int[] active = new int[TagFeatures.COUNT];
    float[] scores = new float[tags];
    int last = START;
    int beforeLast = START;
    for (int i = 0; i < forms.length; i++) {
      features.write(i, last, beforeLast, active);
      Arrays.fill(scores, 0);
      for (int feature : active) {
        weights.add(feature, scores);
      }
      found[i] = best(scores);
      beforeLast = last;
      last = found[i];
    }
    return found;
  }

  /** Index of the greatest score. */
  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
