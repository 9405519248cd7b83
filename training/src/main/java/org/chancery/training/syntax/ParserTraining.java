package org.chancery.training.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.text.learned.Configuration;
import org.chancery.text.learned.ConfigurationFeatures;
import org.chancery.text.learned.TreeParser;

/**
 * Learns trees with a dynamic oracle (Goldberg and Nivre, 2013, "Training deterministic parsers
 * with non-deterministic oracles"): from the second round the parser mostly goes where its guess
 * leads, wrong ones too, and learns to make the best of it.
 */
final class ParserTraining {

  private static final double EXPLORED = 0.9;

  private final int labels;
  private final Random random = new Random(1);
  private final Perceptron perceptron = new Perceptron();
  private final int[] features = new int[ConfigurationFeatures.COUNT];
  private final float[] scores;

  /**
   * Makes a learner.
   *
   * @param labels how many there are
   */
  ParserTraining(int labels) {
    this.labels = labels;
    scores = new float[TreeParser.outcomes(labels)];
  }

  private void learn(Lesson lesson, boolean explore) {
    Configuration state = new Configuration(lesson.heads().length);
    ConfigurationFeatures seen = new ConfigurationFeatures(lesson.words(), state);
    while (!state.done()) {
      seen.write(features);
      Arrays.fill(scores, 0);
      for (int feature : features) {
        perceptron.add(feature, scores);
      }
      int best = Perceptron.best(scores, o -> state.allows(TreeParser.move(o, labels)));
      int[] right = cheapest(state, lesson.heads());
      int good = best;
      if (!fits(state, lesson, right, best)) {
        good = Perceptron.best(scores, o -> fits(state, lesson, right, o));
        perceptron.update(features, good, best);
      }
      perceptron.tick();
      int taken = explore && random.nextDouble() < EXPLORED ? best : good;
      state.move(TreeParser.move(taken, labels), TreeParser.label(taken, labels));
    }
  }

  /** For each move 1 where it loses the fewest arcs. */
  private static int[] cheapest(Configuration state, int[] heads) {
    int[] costs = new int[3];
    for (int move = 0; move < costs.length; move++) {
      costs[move] = state.allows(move) ? state.cost(move, heads) : Integer.MAX_VALUE;
    }
    int least = Arrays.stream(costs).min().orElseThrow();
    return Arrays.stream(costs).map(cost -> cost == least ? 1 : 0).toArray();
  }

  private boolean fits(Configuration state, Lesson lesson, int[] right, int outcome) {
    int move = TreeParser.move(outcome, labels);
    if (right[move] == 0) {
      return false;
    }
    if (move == Configuration.SHIFT) {
      return true;
    }
    int word = state.topWord();
    int head = move == Configuration.LEFT ? state.nextWord() : state.secondWord();
    return lesson.heads()[word] != head
        || lesson.labels()[word] == TreeParser.label(outcome, labels);
  }

  /** Learns from all lessons in a number of rounds, each as often as its weight says. */
  Perceptron learn(Rounds rounds, List<Lesson> lessons) {
    rounds.each(lessons, Lesson::weight, (lesson, round) -> learn(lesson, round > 0));
    return perceptron;
  }
}
