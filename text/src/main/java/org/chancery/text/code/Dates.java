package org.chancery.text.code;

import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times dates a trigger. */
final class Dates {

  private Dates() {}

  /**
   * The time that belongs to the trigger: one inside its quotation, the nearest after it first;
   * else, for the main clause's words, one that stands before the clause; else none.
   */
  static @Nullable TimeMention of(Reading reading, Matcher.Hit hit, Span quote) {
    TimeMention best = null;
    int bestCost = Integer.MAX_VALUE;
    Syntax syntax = reading.syntax();
    for (TimeMention time : reading.times()) {
      int cost = cost(syntax, hit, quote, time);
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return bestCost < Integer.MAX_VALUE ? best : null;
  }

  private static int cost(Syntax syntax, Matcher.Hit hit, Span quote, TimeMention time) {
    int at = syntax.sentence().tokenAt(time.span().start());
    int distance = Math.abs(at - hit.head());
    if (time.anniversary()) {
      return commemorates(syntax, hit, time) ? 0 : Integer.MAX_VALUE;
    }
    if (insideOtherClause(syntax, hit.head(), at)) {
      return Integer.MAX_VALUE;
    }
    boolean inside = quote.overlaps(time.span());
    boolean fronted = at < hit.head() && !clauseBetween(syntax, at, hit.head());
    if (inside) {
      return at < hit.head() ? distance + 8 : distance;
    }
    return fronted
        ? distance + 40
        : followsDirectly(syntax, hit.head(), at) ? distance + 60 : Integer.MAX_VALUE;
  }

  /** "60 years since the <i>establishment</i>": the subtraction dates what is commemorated. */
  private static boolean commemorates(Syntax syntax, Matcher.Hit hit, TimeMention time) {
    int from = syntax.sentence().tokenAt(time.span().end());
    boolean fact = hit.trigger().kind().equals("anniversary");
    return !fact
        && hit.head() >= from
        && hit.head() - from < 4
        && !clauseBetween(syntax, from, hit.head());
  }

  /** Whether the time stands in a relative clause or another verb's clause below the trigger's. */
  private static boolean insideOtherClause(Syntax syntax, int head, int at) {
    if (at >= syntax.size()) {
      return true;
    }
    int word = at;
    for (int steps = 0; word >= 0 && word != head && steps < 30; steps++) {
      boolean verb = syntax.predicate(word).isPresent();
      if (verb
          && syntax.arc(word).relation() == Relation.RELATIVE
          && syntax.arc(word).head() != head) {
        return !below(syntax, head, word);
      }
      word = syntax.arc(word).head();
    }
    return false;
  }

  private static boolean below(Syntax syntax, int token, int ancestor) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 30; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = syntax.arc(at).head();
    }
    return false;
  }

  private static boolean clauseBetween(Syntax syntax, int from, int to) {
    List<Integer> verbs =
        syntax.predicates().stream().map(p -> p.token()).filter(v -> v > from && v < to).toList();
    return verbs.stream().anyMatch(v -> !below(syntax, to, v) && !below(syntax, v, to));
  }

  private static boolean followsDirectly(Syntax syntax, int from, int to) {
    return to > from && !clauseBetween(syntax, from, to) && to - from < 25;
  }
}
