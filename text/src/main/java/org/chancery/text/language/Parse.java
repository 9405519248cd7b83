package org.chancery.text.language;

import java.util.List;

/**
 * Light syntax of one sentence: what each word hangs on, and its predicates.
 *
 * @param arcs one a token, in token order
 * @param predicates in text order
 */
public record Parse(Sentence sentence, List<Arc> arcs, List<Predicate> predicates) {

  /** Refuses arcs that do not fit the sentence. */
  public Parse {
    arcs = List.copyOf(arcs);
    predicates = List.copyOf(predicates);
    if (arcs.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException(
          arcs.size() + " arcs for " + sentence.tokens().size() + " tokens");
    }
  }
}
