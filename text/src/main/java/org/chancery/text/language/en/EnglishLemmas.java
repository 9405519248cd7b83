package org.chancery.text.language.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Lemmas;

/** Base forms by the dictionary; of an unknown plural in -s, what stands before it. */
final class EnglishLemmas implements Lemmas {

  /** A plural that is shorter is more likely a name: "Wells", "Laos". */
  private static final int SHORTEST_PLURAL = 5;

  private final EnglishDictionary dictionary = new EnglishDictionary();

  @Override
  public List<String> of(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (EnglishDictionary.Reading reading : dictionary.readings(form)) {
      lemmas.add(reading.lemma());
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (lemmas.isEmpty() && plural(lower)) {
      lemmas.add(lower.substring(0, lower.length() - 1));
    }
    return List.copyOf(lemmas);
  }

  private static boolean plural(String form) {
    char before = form.length() < 2 ? 's' : form.charAt(form.length() - 2);
    return form.length() >= SHORTEST_PLURAL
        && form.endsWith("s")
        && Character.isLetter(before)
        && "siu".indexOf(before) < 0;
  }
}
