package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a reading for every word of a sentence: the sequence that breaks the grammar's agreements
 * least, found by a beam search from left to right.
 */
final class Tagger {

  /** How many sequences are followed at once; more did not change the outcome. */
  private static final int WIDTH = 24;

  private static final Comparator<Path> BEST = Comparator.comparingDouble(Path::points).reversed();

  private final Agreement agreement;

  Tagger(Agreement agreement) {
    this.agreement = agreement;
  }

  /** A sequence of readings as far as it has come. */
  private record Path(@Nullable Path before, Reading reading, Context context, double points) {}

  /**
   * The best readings.
   *
   * @param options the readings of each word, none empty
   * @param bonus what else speaks for a reading at a place, in points
   */
  List<Reading> choose(List<Word> words, List<List<Reading>> options, Bonus bonus) {
    List<Path> paths = List.of(new Path(null, Context.NOTHING, Context.START, 0));
    for (int i = 0; i < words.size(); i++) {
      List<Path> longer = new ArrayList<>();
      for (Reading r : options.get(i)) {
        double alone = Commonness.of(r, words.get(i)) + bonus.of(words.get(i), r);
        for (Path path : paths) {
          double points = path.points() + alone + agreement.after(path.context(), r);
          longer.add(new Path(path, r, agreement.next(path.context(), r), points));
        }
      }
      paths = best(longer);
    }
    return readings(paths.get(0), words.size());
  }

  private static List<Path> best(List<Path> paths) {
    paths.sort(BEST);
    return paths.size() > WIDTH ? paths.subList(0, WIDTH) : paths;
  }

  private static List<Reading> readings(Path end, int size) {
    List<Reading> readings = new ArrayList<>(size);
    for (Path p = end; p != null && p.before() != null; p = p.before()) {
      readings.add(p.reading());
    }
    Collections.reverse(readings);
    return readings;
  }

  /** What the rest of the text says for a reading. */
  interface Bonus {
    double of(Word word, Reading reading);
  }
}
