package org.chancery.text.code;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which noun a pronoun for a thing stands for: the subject told last. "Trade is modest: <i>it</i>
 * reached two million dollars", also from one sentence to the next.
 */
final class Antecedents {

  /** Those of a sentence on its own. */
  static final Antecedents NONE = new Antecedents(null);

  private final Map<Integer, String> nouns = new HashMap<>();
  private @Nullable String last;

  private Antecedents(@Nullable String last) {
    this.last = last;
  }

  /** Those of the sentence that follows the one with {@code before}. */
  static Antecedents of(Parse parse, Antecedents before) {
    Antecedents found = new Antecedents(before.last);
    String told = before.last;
    for (int i = 0; i < parse.arcs().size(); i++) {
      Arc arc = parse.arcs().get(i);
      Token token = parse.sentence().tokens().get(i);
      Arc clause = arc.head() < 0 ? arc : parse.arcs().get(arc.head());
      if (arc.relation() == Relation.SUBJECT && clause.marker().equals(token.lemma())) {
        told = parse.sentence().tokens().get(Math.max(0, clause.head())).lemma();
      } else if (arc.relation() == Relation.SUBJECT && token.is(Tag.PRONOUN) && told != null) {
        found.nouns.put(i, told);
      } else if (arc.relation() == Relation.SUBJECT && token.is(Tag.NOUN)) {
        told = token.lemma();
      }
    }
    found.last = told;
    return found;
  }

  /** The noun that the pronoun at {@code i} stands for, or {@code otherwise}. */
  String of(int i, String otherwise) {
    return nouns.getOrDefault(i, otherwise);
  }
}
