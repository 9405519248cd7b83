package org.chancery.text.code;

import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Relation;
import org.chancery.text.mention.ActorMention;

/** Who is named beside an act and neither does it nor is meant by it. */
final class Bystanders {

  private final Syntax syntax;
  private final Matcher.Hit hit;

  Bystanders(Syntax syntax, Matcher.Hit hit) {
    this.syntax = syntax;
    this.hit = hit;
  }

  /** Whether {@code mention} is one. */
  boolean any(ActorMention mention) {
    return aside(mention) || apart(mention);
  }

  /** "a school, <i>built with Iran's help</i>": named in a clause that only describes a thing. */
  private boolean apart(ActorMention mention) {
    int at = syntax.sentence().tokenAt(mention.span().start());
    for (int steps = 0; at >= 0 && at != hit.head() && steps < syntax.size(); steps++) {
      if (syntax.arc(at).relation() == Relation.RELATIVE && syntax.predicate(at).isPresent()) {
        return syntax.below(at, hit.head());
      }
      at = syntax.arc(at).head();
    }
    return false;
  }

  /** "through the Red Cross", "at the League of Nations": neither who acts nor who is meant. */
  private boolean aside(ActorMention mention) {
    boolean body = mention.actors().getFirst().code().length() != 3;
    for (int i = syntax.sentence().tokenAt(mention.span().start());
        i < syntax.size() && syntax.token(i).span().start() < mention.span().end();
        i++) {
      String marker = syntax.arc(i).marker();
      if (syntax.markers().of(Role.MEANS).contains(marker)
          || body && syntax.markers().of(Role.LOCATIVE).contains(marker)) {
        return true;
      }
    }
    return false;
  }
}
