package org.chancery.text.language.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.resource.Table;

/** Tells the particle of a phrasal verb ("handed <i>over</i> power") from a preposition. */
final class EnglishParticles {

  private static final String ANY = "*";

  private final Map<String, Set<String>> verbs = new HashMap<>();

  /**
   * Makes the knowledge usable.
   *
   * @param table {@code phrasal.tsv}
   */
  EnglishParticles(Table table) {
    for (Table.Row row : table.rows()) {
      verbs.put(row.get("particle"), Set.copyOf(row.list("verbs")));
    }
  }

  /** Whether token {@code i} belongs to the verb directly before it. */
  boolean belongs(List<Token> tokens, int i) {
    if (i == 0 || !tokens.get(i - 1).is(Tag.VERB)) {
      return false;
    }
    Set<String> takers = verbs.getOrDefault(tokens.get(i).lemma(), Set.of());
    return takers.contains(ANY) || takers.contains(tokens.get(i - 1).lemma());
  }
}
