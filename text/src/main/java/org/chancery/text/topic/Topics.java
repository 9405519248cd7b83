package org.chancery.text.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code topics.tsv} of a language, found in a sentence. An entry is a word or a few
 * in a row; a star at the end of a word stands for any ending, which serves for inflection. The
 * words hint only: what hangs on them is left to whoever weighs them.
 */
public final class Topics {

  /** A stem shorter than this would fit half of the dictionary. */
  private static final int SHORTEST = 2;

  private record Entry(String topic, List<String> words) {}

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();

  /**
   * Reads a table.
   *
   * @throws IllegalStateException where a topic is none of {@code known}, or a stem too short
   */
  public Topics(Table table, Set<String> known) {
    for (Table.Row row : table.rows()) {
      String topic = row.get("context");
      if (!known.contains(topic)) {
        throw new IllegalStateException(row.where() + ": no context '" + topic + "'");
      }
      for (String words : row.list("words")) {
        add(row, new Entry(topic, split(words)));
      }
    }
  }

  /** The topics of {@code org/chancery/text/language/xx/topics.tsv}. */
  public static Topics of(String language, Set<String> known) {
    return new Topics(Table.read("org/chancery/text/language/" + language + "/topics.tsv"), known);
  }

  private void add(Table.Row row, Entry entry) {
    String first = entry.words().getFirst();
    boolean stem = first.endsWith("*");
    String key = stem ? first.substring(0, first.length() - 1) : first;
    if (stem && key.length() < SHORTEST) {
      throw new IllegalStateException(row.where() + ": '" + first + "' is too short");
    }
    (stem ? byStem : byWord).computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /** Words in small letters, one spelling for е and ё; a star stays with its word. */
  private static List<String> split(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < small.length()) {
      int start = at;
      while (at < small.length()
          && (Character.isLetterOrDigit(small.charAt(at)) || small.charAt(at) == '*')) {
        at++;
      }
      if (at > start) {
        words.add(small.substring(start, at));
      }
      at++;
    }
    return words;
  }

  /** How many different entries of each topic a sentence holds; topics without any are left out. */
  public Map<String, Integer> in(String sentence) {
    List<String> words = split(sentence.replace('*', ' '));
    Set<Entry> met = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      meet(byWord.get(word), words, i, met);
      for (int size = SHORTEST; size <= word.length(); size++) {
        meet(byStem.get(word.substring(0, size)), words, i, met);
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    met.forEach(entry -> counts.merge(entry.topic(), 1, Integer::sum));
    return counts;
  }

  private static void meet(
      @Nullable List<Entry> entries, List<String> words, int from, Set<Entry> met) {
    if (entries != null) {
      entries.stream().filter(entry -> stands(entry, words, from)).forEach(met::add);
    }
  }

  private static boolean stands(Entry entry, List<String> words, int from) {
    if (from + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      String wanted = entry.words().get(i);
      String word = words.get(from + i);
      boolean fits =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.equals(wanted);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
