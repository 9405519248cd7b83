package org.chancery.text.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;

/**
 * The words around a name that tell whether it is a place here, from {@code place-words.tsv}. An
 * entry that ends in {@code *} stands for every word that begins so.
 */
final class ContextWords {

  /** What a word says of the name beside it; {@code docs/places.md} explains each. */
  enum Sense {
    AT,
    MOTION,
    BETWEEN,
    TRAVEL,
    OF,
    PART,
    UNIT,
    SUFFIX,
    TOWN,
    VENUE,
    THING,
    HOST,
    VISIT,
    SAY,
    ARTICLE,
    DIRECTION,
    AND,
    TITLE,
    HOLDER,
    MONTH,
    CITY_STATE,
    AMBIGUOUS,
    NEVER
  }

  private final Map<Sense, Set<String>> whole = new EnumMap<>(Sense.class);
  private final Map<Sense, Set<String>> prefixes = new EnumMap<>(Sense.class);

  ContextWords(Table table) {
    for (Table.Row row : table.rows()) {
      Sense sense = Sense.valueOf(row.get("sense").toUpperCase(Locale.ROOT));
      row.list("words").forEach(word -> add(sense, word));
    }
  }

  private void add(Sense sense, String word) {
    boolean start = word.endsWith("*");
    String entry = start ? word.substring(0, word.length() - 1) : word;
    (start ? prefixes : whole).computeIfAbsent(sense, s -> new HashSet<>()).add(entry);
  }

  boolean is(Sense sense, Token token) {
    return has(sense, token.text().toLowerCase(Locale.ROOT).replace('ё', 'е'))
        || has(sense, token.lemma());
  }

  boolean has(Sense sense, String lower) {
    if (whole.getOrDefault(sense, Set.of()).contains(lower)) {
      return true;
    }
    Set<String> starts = prefixes.getOrDefault(sense, Set.of());
    for (int i = 1; i <= lower.length() && !starts.isEmpty(); i++) {
      if (starts.contains(lower.substring(0, i))) {
        return true;
      }
    }
    return false;
  }
}
