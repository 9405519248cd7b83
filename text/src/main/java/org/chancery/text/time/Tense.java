package org.chancery.text.time;

import java.util.Map;

/**
 * Whether a date that leaves its year open lies ahead: as the nearest word that tells of the past
 * or of the future has it, so that "met on 5 May and plans to return" looks back.
 */
final class Tense {

  /** A comma or a conjunction weighs as much as so many words. */
  private static final int BREAK = 4;

  private final Terms t;
  private final Map<Integer, Sense> verbs;
  private final boolean any;

  /**
   * @param verbs tenses that the language's grammar tells, by where the verb starts in the text
   */
  Tense(Terms t, Map<Integer, Sense> verbs) {
    this.t = t;
    this.verbs = verbs;
    this.any =
        verbs.containsValue(Sense.FUTURE) || t.list().stream().anyMatch(x -> x.is(Sense.FUTURE));
  }

  boolean future(int at) {
    return any && distance(at, Sense.FUTURE) <= distance(at, Sense.PAST);
  }

  private int distance(int at, Sense sense) {
    return Math.min(distance(at, sense, -1), distance(at, sense, 1));
  }

  private int distance(int at, Sense sense, int step) {
    int distance = 0;
    for (int i = at; i >= 0 && i < t.size(); i += step) {
      if (tells(i, sense) && !passive(i) && !beside(i)) {
        return distance;
      }
      boolean ends = t.is(i, ",") || t.is(i, ";") || t.is(i, Sense.AND) || t.is(i, "-");
      distance += ends ? BREAK : 1;
    }
    return Integer.MAX_VALUE;
  }

  private boolean tells(int i, Sense sense) {
    Sense verb = verbs.get(t.at(i).start());
    return verb == null ? t.is(i, sense) : verb == sense;
  }

  /** "a mission, <i>led by</i> the minister", "the <i>United</i> Kingdom": neither tells when. */
  private boolean beside(int i) {
    return t.is(i, Sense.PAST) && (t.is(i + 1, Sense.BY) || (i > 0 && t.at(i).capital()));
  }

  /** "will be signed": the participle goes with the word of the future before it. */
  private boolean passive(int i) {
    return t.is(i, Sense.PAST)
        && (t.is(i - 1, "be") || t.is(i - 1, Sense.FUTURE) || t.is(i - 2, Sense.FUTURE));
  }
}
