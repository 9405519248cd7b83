package org.chancery.text.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;

/** Harm announced on a condition, which PLOVER's codebook records as THREATEN. */
final class Threats {

  /** Types of what harms the other side. */
  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE", "SANCTION");

  /** What a threat is of, by the kind of what is threatened. */
  private static final Map<String, String> MODES =
      Map.of(
          "conflict", "violence",
          "violence", "violence",
          "expulsion", "expel",
          "deportation", "expel",
          "arrest", "arrest",
          "occupation", "territory",
          "termination", "relations",
          "mission-closing", "relations");

  private Threats() {}

  /**
   * The row of a hit, turned to a threat where its verb tells of harm that somebody will do on a
   * condition: "will cut aid if the vote is lost". What one would do is told by others.
   */
  static Trigger of(Reading reading, Matcher.Hit hit) {
    Trigger trigger = hit.trigger();
    String event = trigger.event();
    boolean harm = event != null && HARM.contains(event);
    return harm && announced(reading.syntax(), hit.head())
        ? trigger.asThreat(List.of(MODES.getOrDefault(trigger.kind(), "restrict")))
        : trigger;
  }

  private static boolean announced(Syntax syntax, int verb) {
    Predicate predicate = syntax.predicate(verb).orElse(null);
    return predicate != null
        && !predicate.negated()
        && !predicate.passive()
        && predicate.tense() == Tense.FUTURE
        && !predicate.moods().contains(Mood.CONDITIONAL)
        && conditional(syntax, verb);
  }

  /** Whether a condition hangs on a verb, or on one that it goes on from or completes. */
  private static boolean conditional(Syntax syntax, int verb) {
    Set<String> openers = syntax.markers().of(Role.CONDITION);
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (syntax.children(at).stream().anyMatch(c -> openers.contains(syntax.arc(c).marker()))) {
        return true;
      }
      Relation up = syntax.arc(at).relation();
      boolean joined = up == Relation.CONJUNCT || up == Relation.COMPLEMENT;
      at = joined ? syntax.arc(at).head() : -1;
    }
    return false;
  }
}
