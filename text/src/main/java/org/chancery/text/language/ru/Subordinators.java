package org.chancery.text.language.ru;

import java.util.Set;

/** Conjunctions that open a clause with a verb of its own. */
final class Subordinators {

  private static final Set<String> ALL =
      Set.of(
          "что",
          "чтобы",
          "если",
          "когда",
          "хотя",
          "поскольку",
          "ибо",
          "пока",
          "будто",
          "чтоб",
          "дабы",
          "как",
          "где",
          "куда",
          "откуда",
          "зачем",
          "почему",
          "раз",
          "либо",
          "нежели");

  private Subordinators() {}

  static boolean has(String lemma) {
    return ALL.contains(lemma);
  }
}
