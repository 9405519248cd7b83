package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/**
 * What words are about, in both languages: "investment" and "инвестиций" are one topic. Words are
 * known by how they begin, which stands in for all their forms.
 */
final class Topics {

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
    for (String word : words(quote.toLowerCase(Locale.ROOT))) {
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
    for (String word : words(quote)) {
      if (word.length() >= SHORTEST && Character.isLowerCase(word.codePointAt(0))) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  /** What stands between anything but letters; by hand, as all claims are read so. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    int end = 0;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      if (!letter(letter)) {
        if (end > begin) {
          words.add(text.substring(begin, end));
        }
        begin = end + Character.charCount(letter);
      }
      end += Character.charCount(letter);
    }
    if (end > begin) {
      words.add(text.substring(begin));
    }
    return words;
  }

  /** Letters, and the marks that stand above and below them. */
  private static boolean letter(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetter(letter);
    };
  }

  private static final int SHORTEST = 4;
  private static final int STEM = 5;
}
