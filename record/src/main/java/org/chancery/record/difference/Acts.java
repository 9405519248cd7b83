package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.versions.Concepts;
import org.chancery.record.versions.Line;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Token;

/** Verbs by what they mean, so that one can be held against its translation. */
record Acts(Line line, Predicate predicate) {

  /** The verbs of a half that may stand for one of the concepts. */
  static List<Acts> of(Half half, List<Integer> concepts) {
    List<Acts> acts = new ArrayList<>();
    for (Line line : half.lines()) {
      for (Predicate predicate : line.predicates()) {
        if (concepts(half, line, predicate).stream().anyMatch(concepts::contains)) {
          acts.add(new Acts(line, predicate));
        }
      }
    }
    return acts;
  }

  static List<Integer> concepts(Half half, Line line, Predicate predicate) {
    return Concepts.of(half.language(), line.sentence().tokens().get(predicate.token()));
  }

  /** Whether the verb tells of what is yet to happen, or may. */
  static boolean ahead(Predicate predicate) {
    boolean plain = predicate.moods().isEmpty() || predicate.moods().contains(Mood.PROGRESSIVE);
    return !predicate.negated() && (predicate.tense() == Tense.FUTURE || !plain);
  }

  /** Whether it tells so itself: an infinitive, spelt as in the dictionary, leaves it open. */
  boolean toldOutright() {
    Token token = line.sentence().tokens().get(predicate.token());
    return told(predicate) && !token.text().equalsIgnoreCase(token.lemma());
  }

  /** Whether it tells of what happened. */
  static boolean told(Predicate predicate) {
    return !predicate.negated() && !ahead(predicate) && predicate.tense() == Tense.PAST;
  }
}
