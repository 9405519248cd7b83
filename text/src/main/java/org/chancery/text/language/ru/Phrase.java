package org.chancery.text.language.ru;

import org.jspecify.annotations.Nullable;

/**
 * A noun with the words before it that belong to it.
 *
 * @param start its first token, its preposition included
 * @param head the noun
 * @param end after its last token
 * @param cases the case of the whole («два договора» is nominative or accusative)
 * @param preposition lemma, or null
 */
record Phrase(int start, int head, int end, int cases, @Nullable String preposition) {

  boolean bare() {
    return preposition == null;
  }

  boolean has(Case c) {
    return c.in(cases);
  }

  /** What an arc's marker says of it: the preposition, or the case. */
  String marker() {
    if (preposition != null) {
      return preposition;
    }
    for (Case c : Case.values()) {
      if (c.in(cases) && c != Case.NOMINATIVE) {
        return c.marker;
      }
    }
    return Case.NOMINATIVE.marker;
  }

  Phrase until(int last) {
    return new Phrase(start, head, last, cases, preposition);
  }
}
