package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.resource.Table;

/** The prepositions, single words and phrases («в ходе»), and the cases that each asks for. */
final class Prepositions {

  private final Map<String, Integer> cases = new HashMap<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  Prepositions(Table table) {
    for (Table.Row row : table.rows()) {
      String name = row.get("preposition");
      cases.put(name, Case.ofLetters(row.get("cases")));
      List<String> words = List.of(name.split(" "));
      if (words.size() > 1) {
        phrases.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
      }
    }
    phrases.values().forEach(l -> l.sort((a, b) -> b.size() - a.size()));
  }

  /** Bits of the cases after {@code preposition}; all cases where the table lacks it. */
  int cases(String preposition) {
    return cases.getOrDefault(preposition, Case.ALL & ~Case.NOMINATIVE.bit());
  }

  /** The phrases that begin with {@code word}, the longest first, as forms in lower case. */
  List<List<String>> phrases(String word) {
    return phrases.getOrDefault(word, Collections.emptyList());
  }
}
