package org.chancery.text.language.ru;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** What the tables say of verbs and of words that govern an infinitive. */
final class Verbs {

  /**
   * What a word says of the infinitive that it governs.
   *
   * @param helper true where the infinitive is the act itself («намерен подписать»)
   */
  record Governor(boolean helper, @Nullable Mood mood, boolean negates) {}

  private final Map<String, Governor> governors = new HashMap<>();
  private final Map<String, Set<String>> sorts = new HashMap<>();

  Verbs(Table governors, Table verbs) {
    for (Table.Row row : governors.rows()) {
      String mood = row.get("mood").toUpperCase(Locale.ROOT);
      this.governors.put(
          row.get("lemma"),
          new Governor(
              row.get("sort").equals("helper"),
              mood.isEmpty() ? null : Mood.valueOf(mood),
              !row.get("negates").isEmpty()));
    }
    for (Table.Row row : verbs.rows()) {
      sorts.put(row.get("sort"), new HashSet<>(row.list("lemmas")));
    }
  }

  @Nullable Governor governor(String lemma) {
    return governors.get(lemma);
  }

  boolean helper(String lemma) {
    Governor governor = governors.get(lemma);
    return governor != null && governor.helper();
  }

  /** Whether the table lists {@code lemma} under {@code sort}. */
  boolean is(String sort, String lemma) {
    return sorts.getOrDefault(sort, Set.of()).contains(lemma);
  }
}
