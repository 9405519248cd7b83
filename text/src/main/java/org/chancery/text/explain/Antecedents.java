package org.chancery.text.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;

/** Where the reader finds whom "she", "we" or "both sides" stand for. */
final class Antecedents {

  private static final Set<Form> POINTING =
      Set.of(Form.PRONOUN, Form.COLLECTIVE, Form.FIRST_PERSON);

  private Antecedents() {}

  /**
   * "who publishes the text", "last named in sentence 3: “Peru”"; empty where nothing is to tell.
   */
  static String of(Course course, ActorMention mention) {
    if (!POINTING.contains(mention.form())) {
      return "";
    }
    Set<String> meant = codes(mention);
    String publisher = course.document().publisher();
    if (mention.form() == Form.FIRST_PERSON && publisher != null && meant.contains(publisher)) {
      return "who publishes the text";
    }
    if (mention.form() == Form.COLLECTIVE && Set.copyOf(course.setting().pair()).equals(meant)) {
      return "the pair that the text is about";
    }
    return named(course, mention, meant);
  }

  private static String named(Course course, ActorMention mention, Set<String> meant) {
    List<ActorMention> here = course.named().actors();
    for (ActorMention other : here.subList(0, here.indexOf(mention)).reversed()) {
      if (names(other, meant)) {
        return "named before as " + Phrasing.quoted(course.words(other.span()));
      }
    }
    for (Named.Earlier earlier : course.named().before().reversed()) {
      if (names(earlier.mention(), meant)) {
        return "last named in sentence %d as %s"
            .formatted(
                earlier.sentence() + 1, Phrasing.quoted(course.words(earlier.mention().span())));
      }
    }
    return "not named before";
  }

  private static boolean names(ActorMention mention, Set<String> meant) {
    return !POINTING.contains(mention.form()) && codes(mention).containsAll(meant);
  }

  private static Set<String> codes(ActorMention mention) {
    return mention.actors().stream().map(Actor::code).collect(Collectors.toUnmodifiableSet());
  }
}
