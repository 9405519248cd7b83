package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token.Tag;

/** What each word hangs on, and the verbs with what their helpers say. */
final class SyntaxStep {

  private SyntaxStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    List<Arc> arcs = course.parse().arcs();
    for (int i = 0; i < arcs.size(); i++) {
      if (telling(course, i, arcs.get(i))) {
        lines.add(arc(course, i, arcs.get(i)));
      }
    }
    for (Predicate predicate : course.parse().predicates()) {
      lines.add(predicate(course, predicate));
    }
    return Step.of("Syntax: what hangs on what", lines, "no syntax was found");
  }

  /** Marks and helpers hang on their words without saying anything. */
  static boolean telling(Course course, int token, Arc arc) {
    boolean helper = arc.relation() == Relation.OTHER && arc.marker().isEmpty();
    boolean loose = arc.head() < 0 && !root(course, token, arc);
    return !helper && !loose && !course.sentence().tokens().get(token).is(Tag.MARK);
  }

  /** Whether the word is a top of the syntax rather than one that was left over. */
  static boolean root(Course course, int token, Arc arc) {
    boolean verb = course.parse().predicates().stream().anyMatch(p -> p.token() == token);
    boolean heads = course.parse().arcs().stream().anyMatch(a -> a.head() == token);
    return arc.head() < 0 && (verb || heads);
  }

  private static String arc(Course course, int token, Arc arc) {
    String word = Phrasing.quoted(course.word(token));
    if (arc.head() < 0) {
      return word + " is the root";
    }
    return word
        + " is "
        + Phrasing.word(arc.relation())
        + " of "
        + Phrasing.quoted(course.word(arc.head()))
        + (arc.marker().isEmpty() ? "" : ", marked " + Phrasing.quoted(arc.marker()));
  }

  private static String predicate(Course course, Predicate predicate) {
    List<String> says = new ArrayList<>();
    says.add(
        predicate.tense() == Predicate.Tense.NONE
            ? "no tense of its own"
            : Phrasing.word(predicate.tense()));
    says.add(predicate.passive() ? "passive" : "active");
    if (predicate.negated()) {
      says.add("negated");
    }
    if (!predicate.moods().isEmpty()) {
      says.add(Phrasing.words(predicate.moods()));
    }
    return "verb %s: %s"
        .formatted(Phrasing.quoted(course.words(predicate.group())), String.join(", ", says));
  }
}
