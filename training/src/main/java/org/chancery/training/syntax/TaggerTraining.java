package org.chancery.training.syntax;

import java.util.Arrays;
import java.util.List;
import org.chancery.text.learned.TagFeatures;
import org.chancery.text.learned.Tagger;

/** Learns tags, each guessed with the guesses before it as they were, right or wrong. */
final class TaggerTraining {

  private final List<String> tags;
  private final Perceptron perceptron = new Perceptron();
  private final int[] features = new int[TagFeatures.COUNT];
  private final float[] scores;

  TaggerTraining(List<String> tags) {
    this.tags = tags;
    scores = new float[tags.size()];
  }

  /** Learns from the sentences in this order, as often as their weights say. */
  Perceptron learn(Rounds rounds, List<TaughtSentence> sentences) {
    rounds.each(sentences, TaughtSentence::weight, (sentence, round) -> sentence(sentence));
    return perceptron;
  }

  private void sentence(TaughtSentence sentence) {
    TagFeatures words = new TagFeatures(sentence.forms(), sentence.classes());
    int last = Tagger.START;
    int beforeLast = Tagger.START;
    for (int i = 0; i < sentence.forms().length; i++) {
      words.write(i, last, beforeLast, features);
      Arrays.fill(scores, 0);
      for (int feature : features) {
        perceptron.add(feature, scores);
      }
      int best = Perceptron.best(scores, outcome -> true);
      int right = tags.indexOf(sentence.tags()[i]);
      if (best != right) {
        perceptron.update(features, right, best);
      }
      perceptron.tick();
      beforeLast = last;
      last = best;
    }
  }
}
