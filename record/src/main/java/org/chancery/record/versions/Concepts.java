package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;

/**
 * Words that translate each other, from {@code concepts.tsv}: one column a language, one row a
 * concept.
 */
public final class Concepts {

  private static final Table TABLE = Table.read("org/chancery/record/versions/concepts.tsv");
  private static final Map<String, Map<String, List<Integer>>> BY_LANGUAGE = new HashMap<>();
  private static final List<String> GROUPS = new ArrayList<>();
  private static final List<String> SENSES = new ArrayList<>();
  private static final Set<String> COLUMNS = Set.of("group", "sense");

  static {
    for (String column : TABLE.columns()) {
      if (!COLUMNS.contains(column)) {
        BY_LANGUAGE.put(column, index(column));
      }
    }
    TABLE.rows().forEach(row -> GROUPS.add(row.get("group")));
    TABLE.rows().forEach(row -> SENSES.add(row.get("sense")));
  }

  private Concepts() {}

  private static Map<String, List<Integer>> index(String column) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < TABLE.rows().size(); i++) {
      for (String word : TABLE.rows().get(i).list(column)) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    return index;
  }

  /** Numbers of the concepts that a word can stand for; empty where the table lacks it. */
  public static List<Integer> of(String language, Token token) {
    List<Integer> all =
        BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(token.lemma(), List.of());
    boolean verb = token.is(Token.Tag.VERB, Token.Tag.AUXILIARY);
    return verb ? all.stream().filter(c -> !SENSES.get(c).equals("noun")).toList() : all;
  }

  /** Whether what a word of one of the concepts governs is yet to happen: plan, hope, ask. */
  public static boolean ahead(List<Integer> concepts) {
    return concepts.stream().anyMatch(c -> SENSES.get(c).equals("ahead"));
  }

  /** Names of the groups whose members exclude each other that a word may belong to. */
  public static Set<String> groups(List<Integer> concepts) {
    Set<String> groups = new HashSet<>();
    concepts.stream().map(GROUPS::get).filter(g -> !g.isEmpty()).forEach(groups::add);
    return groups;
  }
}
