package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Token.Tag;

/** Whether what an act is directed at is told, and is no actor: then none is to be guessed. */
final class Faceless {

  private final Syntax syntax;
  private final Matcher.Hit hit;

  Faceless(Syntax syntax, Matcher.Hit hit) {
    this.syntax = syntax;
    this.hit = hit;
  }

  boolean meant() {
    return abstractly() || !"AID".equals(hit.trigger().event()) && everyone();
  }

  /** "condemned the use of force": what is blamed is no deed of the other side's. */
  private boolean abstractly() {
    return "ACCUSE".equals(hit.trigger().event())
        && syntax.predicate(hit.head()).isPresent()
        && syntax.objects(hit.head()).stream().anyMatch(o -> syntax.token(o).is(Tag.NOUN));
  }

  /** "appealed to <i>the world</i> for help", "thanked <i>all donors</i>": not the other side. */
  private boolean everyone() {
    List<Integer> told = new ArrayList<>(syntax.objects(hit.head()));
    for (String slot : hit.trigger().roles().recipient()) {
      told.addAll(syntax.phrases(hit.head(), Set.of(slot), true));
    }
    return told.stream()
        .anyMatch(t -> syntax.markers().of(Role.EVERYONE).contains(syntax.token(t).lemma()));
  }
}
