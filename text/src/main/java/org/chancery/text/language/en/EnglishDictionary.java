package org.chancery.text.language.en;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas and Penn tags of English word forms, from the dictionary of the {@code english-pos-dict}
 * package (LGPL 2.1, used as data).
 */
final class EnglishDictionary {

  private static final String FILE = "/org/languagetool/resource/en/english.dict";

  /**
   * One reading of a word form.
   *
   * @param tag Penn tag: NN, NNS, VB, VBD, VBG, VBN, VBP, VBZ, JJ, RB, …
   */
  record Reading(String lemma, String tag) {}

  private final Dictionary dictionary;

  /** A lookup is cheap to make but not thread-safe, and words repeat: what was found is kept. */
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

  /** Words kept at most; a corpus has fewer distinct words that a dictionary knows. */
  private static final int MOST = 200_000;

  EnglishDictionary() {
    URL url = EnglishDictionary.class.getResource(FILE);
    if (url == null) {
      throw new IllegalStateException("resource " + FILE + " is missing from the installation");
    }
    try {
      dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + FILE + " cannot be read", e);
    }
  }

  /**
   * Readings of {@code form} as it is written and in lower case, else of what follows its last
   * hyphen; empty where it is unknown.
   */
  List<Reading> readings(String form) {
    List<Reading> cached = known.get(form);
    if (cached != null) {
      return cached;
    }
    List<Reading> found = lookUp(form);
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      List<Reading> both = new ArrayList<>(lookUp(lower));
      both.addAll(found);
      found = List.copyOf(both);
    }
    int hyphen = lower.lastIndexOf('-');
    if (found.isEmpty() && hyphen > 0 && hyphen + 1 < lower.length()) {
      found = compound(lower.substring(0, hyphen + 1), lower.substring(hyphen + 1));
    }
    if (known.size() < MOST) {
      known.put(form, found);
    }
    return found;
  }

  /** "co-sponsored" is read as "sponsored", with the prefix before the lemma. */
  private List<Reading> compound(String prefix, String last) {
    return lookUp(last).stream().map(r -> new Reading(prefix + r.lemma(), r.tag())).toList();
  }

  private List<Reading> lookUp(String form) {
    List<Reading> found = new ArrayList<>();
    for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      if (stem != null && tag != null) {
        String lemma = stem.toString().toLowerCase(Locale.ROOT);
        for (String one : tag.toString().split("\\+")) {
          found.add(new Reading(lemma, one));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The first reading whose tag starts with {@code prefix}, or null. */
  static @Nullable Reading first(List<Reading> readings, String prefix) {
    for (Reading reading : readings) {
      if (reading.tag().startsWith(prefix)) {
        return reading;
      }
    }
    return null;
  }
}
