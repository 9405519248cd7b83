package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;

/**
 * What words are about, in both languages: "investment" and "инвестиций" are one topic. Words are
 * known by how they begin, which stands in for all their forms.
 */
final class Topics {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** By their first three letters, beginnings with their topic. */
  private static final Map<String, List<Beginning>> BEGINNINGS = new HashMap<>();

  private static final int KEY = 3;

  private record Beginning(String letters, String topic) {}

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/topics.tsv").rows()) {
      for (String column : List.of("en", "ru")) {
        for (String letters : row.list(column)) {
          BEGINNINGS
              .computeIfAbsent(letters.substring(0, KEY), key -> new ArrayList<>())
              .add(new Beginning(letters, row.get("topic")));
        }
      }
    }
  }

  private Topics() {}

  static Set<String> of(String quote) {
    Set<String> topics = new LinkedHashSet<>();
    for (String word : WORDS.split(quote.toLowerCase(Locale.ROOT))) {
      if (word.length() >= KEY) {
        for (Beginning b : BEGINNINGS.getOrDefault(word.substring(0, KEY), List.of())) {
          if (word.startsWith(b.letters())) {
            topics.add(b.topic());
          }
        }
      }
    }
    return topics;
  }

  /** Beginnings of the words that are no names: lower-case words of four letters and more. */
  static Set<String> stems(String quote) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : WORDS.split(quote)) {
      if (word.length() >= SHORTEST && Character.isLowerCase(word.codePointAt(0))) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  private static final int SHORTEST = 4;
  private static final int STEM = 5;
}
