package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.resource.Table;

/**
 * Readings of words that no dictionary knows, from their endings: the longest known ending wins.
 */
final class Guesser {

  /** One way to read an ending: what the lemma has in its stead, and the tag. */
  private record Ending(String lemma, String tag) {}

  private final Map<String, List<Ending>> names = new HashMap<>();
  private final Map<String, List<Ending>> words = new HashMap<>();

  /**
   * @param table columns sort (name or word), ending, lemma (the lemma's ending), tags; {@code *}
   *     is any consonant
   */
  Guesser(Table table) {
    for (Table.Row row : table.rows()) {
      Map<String, List<Ending>> map = row.get("sort").equals("name") ? names : words;
      List<Ending> endings = map.computeIfAbsent(row.get("ending"), k -> new ArrayList<>());
      for (String tag : row.list("tags")) {
        endings.add(new Ending(row.get("lemma"), tag));
      }
    }
  }

  /** Never empty. */
  List<Reading> guess(Word word) {
    boolean foreign = word.form().chars().noneMatch(c -> c >= 'а' && c <= 'ё');
    if (foreign) {
      return List.of(Reading.guess(word.form(), "ABR"));
    }
    List<Reading> found = word.capital() ? match(names, word.form()) : List.of();
    if (word.capital() && !word.first() && !found.isEmpty()) {
      return found;
    }
    List<Reading> all = new ArrayList<>(found);
    all.addAll(match(words, word.form()));
    return all.isEmpty() ? List.of(Reading.guess(word.form(), "NN:Name:Sin")) : all;
  }

  /** Adds to a known word's readings those of a surname, where its ending is one. */
  List<Reading> withSurnames(Word word, List<Reading> known) {
    if (word.first() || known.stream().anyMatch(Guesser::usual)) {
      return known;
    }
    List<Reading> all = new ArrayList<>(known);
    match(names, word.form()).stream().filter(Guesser::manly).forEach(all::add);
    return all;
  }

  /** Of a word that dictionaries know, only forms like «Трампу» are taken for a name. */
  private static boolean manly(Reading r) {
    return r.genders() == Shape.MASCULINE;
  }

  private static boolean usual(Reading r) {
    boolean singular = r.part() == Part.NAME && r.genders() != Shape.PLURAL;
    return singular || r.part().attributive();
  }

  private static List<Reading> match(Map<String, List<Ending>> endings, String form) {
    for (int length = Math.min(8, form.length() - 1); length >= 0; length--) {
      String stem = form.substring(0, form.length() - length);
      String ending = form.substring(form.length() - length);
      List<Ending> found = endings.get(ending);
      if (found == null && consonant(stem)) {
        found = endings.get("*" + ending);
      }
      if (found != null) {
        return found.stream().map(e -> Reading.guess(stem + e.lemma(), e.tag())).toList();
      }
    }
    return List.of();
  }

  private static boolean consonant(String stem) {
    return "бвгджзклмнпрстфхцчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }
}
