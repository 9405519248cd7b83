package org.chancery.text.code;

import java.util.BitSet;
import java.util.List;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.span.Span;

/** Whether a word is one that a condition of a trigger asks for. */
final class Asked {

  private final TriggerTable table;

  Asked(TriggerTable table) {
    this.table = table;
  }

  /** Whether one of the words is; it is then told in {@code used}. */
  boolean any(Reading reading, Pattern.Condition condition, List<Integer> heads, BitSet used) {
    for (int head : heads) {
      if (is(reading, condition, head)) {
        used.set(head);
        return true;
      }
    }
    return false;
  }

  boolean is(Reading reading, Pattern.Condition condition, int head) {
    Token token = reading.syntax().token(head);
    String lemma = reading.syntax().meant(head);
    if (condition.words().contains(lemma)) {
      return true;
    }
    if (stoodFor(reading, condition, head)) {
      return true;
    }
    if (token.is(Tag.NAME) && namedAfter(reading.syntax(), condition, head)) {
      return true;
    }
    if (head > 0
        && condition
            .words()
            .contains(reading.syntax().token(head - 1).lemma() + " " + token.lemma())) {
      return true;
    }
    for (String name : condition.classes()) {
      if (name.equals("person")) {
        if (personAt(reading, head)) {
          return true;
        }
      } else if (name.equals("actor") || name.equals("state")) {
        if (actorAt(reading, head, name.equals("state"))) {
          return true;
        }
      } else if (name.equals("place")) {
        if (reading.places().stream().anyMatch(p -> p.span().overlaps(token.span()))) {
          return true;
        }
      } else if (table.inClass(name, lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "<i>Cyclone</i> Pam": a name is what stands before it. */
  private static boolean namedAfter(Syntax syntax, Pattern.Condition condition, int head) {
    return syntax.describers(head).stream()
        .anyMatch(d -> condition.words().contains(syntax.token(d).lemma()));
  }

  /** Somebody with an office or a name, not a state. */
  private static boolean personAt(Reading reading, int head) {
    Span place = reading.syntax().token(head).span();
    return reading.actors().stream()
        .anyMatch(m -> m.span().overlaps(place) && m.form() == ActorMention.Form.OFFICE);
  }

  private static boolean actorAt(Reading reading, int head, boolean state) {
    for (ActorMention mention : reading.actors()) {
      if (mention.span().overlaps(reading.syntax().token(head).span())) {
        return !state || mention.actors().getFirst().code().length() == 3;
      }
    }
    return false;
  }

  /** "closed <i>it</i> in 1993": what an object stands for. */
  private boolean stoodFor(Reading reading, Pattern.Condition condition, int head) {
    return condition.sort() == Pattern.Sort.OBJECT
        && !condition.negated()
        && reading.syntax().standsFor(head).stream()
            .anyMatch(
                noun ->
                    condition.words().contains(noun)
                        || condition.classes().stream().anyMatch(c -> table.inClass(c, noun)));
  }
}
