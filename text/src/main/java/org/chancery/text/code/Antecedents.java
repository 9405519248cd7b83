package org.chancery.text.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which noun a pronoun for a thing stands for: the subject told last. "Trade is modest: <i>it</i>
 * reached two million dollars", also from one sentence to the next. A pronoun that is an object can
 * stand for any noun told just before: "opened a mission in 1990 and closed <i>it</i> in 1993".
 */
final class Antecedents {

  /** Those of a sentence on its own. */
  static final Antecedents NONE = new Antecedents(null);

  private final Map<Integer, String> nouns = new HashMap<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> longBefore = new HashSet<>();
  private final Map<Integer, String> here = new HashMap<>();
  private @Nullable String last;

  private Antecedents(@Nullable String last) {
    this.last = last;
  }

  /** Those of the sentence that follows the one with {@code before}. */
  static Antecedents of(Parse parse, Antecedents before) {
    Antecedents found = new Antecedents(before.last);
    found.before.addAll(before.here.values());
    found.longBefore.addAll(before.before);
    String told = before.last;
    for (int i = 0; i < parse.arcs().size(); i++) {
      Arc arc = parse.arcs().get(i);
      Token token = parse.sentence().tokens().get(i);
      if (token.is(Tag.NOUN)) {
        found.here.put(i, token.lemma());
      }
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

  /**
   * The nouns that the pronoun at {@code i}, an object, can stand for: those of its sentence, else
   * of the one before, else of the one before that.
   */
  Set<String> among(int i) {
    Set<String> nouns = new HashSet<>();
    here.forEach(
        (at, noun) -> {
          if (at < i) {
            nouns.add(noun);
          }
        });
    return !nouns.isEmpty() ? nouns : before.isEmpty() ? longBefore : before;
  }

  /** The noun that the pronoun at {@code i} stands for, or {@code otherwise}. */
  String of(int i, String otherwise) {
    return nouns.getOrDefault(i, otherwise);
  }
}
