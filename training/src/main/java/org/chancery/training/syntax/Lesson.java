package org.chancery.training.syntax;

import java.util.Arrays;
import java.util.List;
import org.chancery.text.language.en.EnglishLessons;
import org.chancery.text.learned.Words;

/**
 * A tree to learn, over the words that are no marks.
 *
 * @param heads number of the head among them; their number stands for none
 * @param labels index of each word's label
 * @param weight how many times it is shown in each round
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared as a whole
record Lesson(Words words, int[] heads, int[] labels, int weight) {

  /** Makes a lesson of a sentence as it was tagged by {@code tags}. */
  static Lesson of(
      EnglishLessons lessons, TaughtSentence sentence, String[] tags, List<String> names) {
    EnglishLessons.Lesson seen = lessons.lesson(sentence.forms(), tags);
    int[] kept = seen.kept();
    int[] place = new int[tags.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < kept.length; i++) {
      place[kept[i]] = i;
    }
    int[] heads = new int[kept.length];
    int[] labels = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      int head = sentence.heads()[kept[i]];
      for (int steps = 0; head >= 0 && place[head] < 0 && steps < tags.length; steps++) {
        head = sentence.heads()[head];
      }
      boolean none = head < 0 || place[head] < 0;
      heads[i] = none ? kept.length : place[head];
      String label = sentence.labels()[kept[i]];
      labels[i] = names.indexOf(none ? "root" : label.equals("root") ? "dep" : label);
    }
    return new Lesson(seen.words(), heads, labels, sentence.weight());
  }
}
