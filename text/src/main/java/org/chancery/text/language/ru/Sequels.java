package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.ru.Clause.Kind;
import org.jspecify.annotations.Nullable;

/** Which clause a coordinated one goes on with, where a clause of content stands between them. */
final class Sequels {

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Verbs verbs;

  Sequels(Draft draft, List<Phrase> phrases, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /**
   * «заявил, что …, а глава МИД отметил, что …»: the clause of the verb of saying that a second one
   * goes on with; null where the stretch has none.
   */
  @Nullable Clause said(Clause current, int verb) {
    if (!verbs.is("speech", draft.lemma(verb))) {
      return null;
    }
    for (Clause at = current; at != null; at = at.parent) {
      Clause above = at.parent;
      if (at.kind == Kind.COMPLEMENT && above != null && above.headed()) {
        return verbs.is("speech", draft.lemma(above.first().main)) ? above : null;
      }
    }
    return null;
  }

  /**
   * «обвинил в том, что контракты заключаются без конкурса, и потребовал…»: a second verb without a
   * subject of its own goes on with the clause whose verb has the same form.
   */
  Clause matching(Clause current, int from, int verb) {
    boolean own =
        phrases.stream()
            .anyMatch(p -> p.head() >= from && p.head() < verb && p.has(Case.NOMINATIVE));
    for (Clause at = current; at != null && !own; at = at.parent) {
      if (at.headed() && alike(at.first().main, verb)) {
        return at;
      }
    }
    return current;
  }

  private boolean alike(int a, int b) {
    Shape one = draft.shape(a);
    Shape other = draft.shape(b);
    return draft.part(a) == draft.part(b)
        && one.time() == other.time()
        && one.person() == other.person()
        && (one.genders() & other.genders()) != 0;
  }
}
