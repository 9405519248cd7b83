package org.chancery.record.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/**
 * Surnames in a form that survives scripts, cases and spellings: the consonants of their Latin
 * transliteration. "Хофбауэром" and "Hofbauer" both give {@code hfbr}.
 */
final class Names {

  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final Set<String> ENDINGS = new HashSet<>();
  private static final int LONGEST = 4;

  /** Fewer consonants than these are too common to be a name's mark; the vowels then stay. */
  private static final int ENOUGH = 2;

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/letters.tsv").rows()) {
      if (row.get("use").equals("ending")) {
        ENDINGS.addAll(row.list("letters"));
      } else {
        row.list("letters").forEach(letters -> LETTERS.put(letters, row.get("sound")));
      }
    }
  }

  private Names() {}

  /**
   * Forms of the surname; empty where the name is blank. Two names agree where they share one. A j
   * is a consonant in some languages and a vowel in others, so that it counts in one form only.
   */
  static Set<String> forms(String person) {
    String[] words = person.strip().toLowerCase(Locale.ROOT).split("[\\s.\\-\u2010\u2011]+");
    String surname = words[words.length - 1];
    Set<String> forms = new HashSet<>();
    for (String form : endings(surname)) {
      String sounds = sounds(form);
      if (!sounds.isEmpty()) {
        forms.add(sounds);
      }
      String soft = sounds.replace("j", "");
      if (soft.length() >= ENOUGH) {
        forms.add(soft);
      }
    }
    return forms;
  }

  /** The word, and the word without a Russian case ending. */
  private static List<String> endings(String surname) {
    List<String> forms = new ArrayList<>(List.of(surname));
    ENDINGS.stream()
        .filter(ending -> surname.length() > ending.length() + 2 && surname.endsWith(ending))
        .forEach(ending -> forms.add(surname.substring(0, surname.length() - ending.length())));
    return forms;
  }

  private static String sounds(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\u0300-\u0305]", "");
    StringBuilder all = new StringBuilder();
    StringBuilder consonants = new StringBuilder();
    int i = 0;
    while (i < plain.length()) {
      int length = Math.min(LONGEST, plain.length() - i);
      while (length > 1 && !LETTERS.containsKey(plain.substring(i, i + length))) {
        length--;
      }
      String letters = plain.substring(i, i + length);
      String sound = LETTERS.getOrDefault(letters, "");
      all.append(sound.isEmpty() ? letters : sound);
      if (!consonants.toString().endsWith(sound)) {
        consonants.append(sound);
      }
      i += length;
    }
    return consonants.length() >= ENOUGH ? consonants.toString() : all.toString();
  }
}
