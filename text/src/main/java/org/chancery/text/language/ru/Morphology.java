package org.chancery.text.language.ru;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.chancery.text.resource.Table;

/**
 * What every word form can be. The dictionary is AOT's, as LanguageTool packs it; forms that it
 * lacks are taken apart (compounds, prefixes) or guessed from their endings. Shared by threads;
 * each text is read through its own {@link Analyser}, since a look-up is not safe for threads.
 */
final class Morphology {

  private static final String DICTIONARIES = "org/languagetool/resource/ru/";

  private final Dictionary forms = load("russian");
  private final Spelling spelling = new Spelling(load("hunspell/ru_RU"));
  private final Guesser guesser;
  private final Map<String, List<Reading>> preferred = new HashMap<>();

  /** Names of states and capitals in all cases: «Того», «Тонги». */
  private final Map<String, List<Reading>> names;

  /**
   * @param readings the usual readings of ambiguous forms, columns form, lemma, tag
   * @param abbreviations columns form, readings (lemma/tag)
   * @param endings the endings of words that no dictionary knows
   * @param states columns names, capitals
   */
  Morphology(Table readings, Table abbreviations, Table endings, Table states) {
    this.guesser = new Guesser(endings);
    for (Table.Row row : readings.rows()) {
      preferred
          .computeIfAbsent(row.get("form"), k -> new ArrayList<>())
          .add(Reading.of(row.get("lemma"), row.get("tag")));
    }
    for (Table.Row row : abbreviations.rows()) {
      preferred.put(row.get("form"), readings(row));
    }
    Analyser analyser = analyser();
    this.names = StateNames.readings(states, analyser::dictionary);
  }

  /** The dictionary with the tables of this package. */
  static Morphology standard() {
    return new Morphology(
        RussianSentences.table("readings.tsv"),
        RussianSentences.table("abbreviations.tsv"),
        RussianSentences.table("endings.tsv"),
        RussianSentences.table("states.tsv"));
  }

  private static String fold(Word word) {
    return word.form().replace('ё', 'е');
  }

  private static List<Reading> readings(Table.Row row) {
    return row.list("readings").stream()
        .map(r -> r.split("/"))
        .map(r -> Reading.of(r[0], r[1]))
        .toList();
  }

  private static Dictionary load(String name) {
    ClassLoader loader = Morphology.class.getClassLoader();
    try (InputStream words = open(loader, DICTIONARIES + name + ".dict");
        InputStream info = open(loader, DICTIONARIES + name + ".info")) {
      return Dictionary.read(words, info);
    } catch (IOException e) {
      throw new UncheckedIOException("dictionary " + name + " cannot be read", e);
    }
  }

  private static InputStream open(ClassLoader loader, String file) {
    InputStream in = loader.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("resource " + file + " is missing from the installation");
    }
    return in;
  }

  /** A reader of one text, for one thread. */
  Analyser analyser() {
    return new Analyser();
  }

  /** Looks words up and remembers them. */
  final class Analyser {
    private final DictionaryLookup lookup = new DictionaryLookup(forms);
    private final Map<String, List<Reading>> seen = new HashMap<>();

    /** All readings of a word, never empty. */
    List<Reading> readings(Word word) {
      if (word.number()) {
        return List.of(Reading.of(word.form(), word.form().matches(".*\\p{L}.*") ? "Ord" : "NumC"));
      }
      if (!word.wordlike()) {
        return List.of(Reading.of(word.form(), "MARK"));
      }
      String key = word.capital() ? (word.first() ? "^" : "") + word.text() : word.form();
      List<Reading> known = seen.get(key);
      if (known == null) {
        known = spread(word, find(word));
        seen.put(key, known);
      }
      return known;
    }

    /** True where dictionaries write the word, or its base form, with a capital. */
    boolean isName(Word word, String lemma) {
      boolean state = word.capital() && names.containsKey(fold(word));
      return state || spelling.isName(word) || (word.capital() && spelling.isName(lemma));
    }

    private List<Reading> find(Word word) {
      if (word.initial()) {
        return List.of(Reading.guess(word.form(), "NN:Name:Sin"));
      }
      List<Reading> name = word.capital() ? names.get(fold(word)) : null;
      if (name != null && !word.first()) {
        return name;
      }
      List<Reading> plain = plain(word);
      if (name == null) {
        return plain;
      }
      List<Reading> both = new ArrayList<>(plain);
      both.addAll(name);
      return both;
    }

    private List<Reading> plain(Word word) {
      List<Reading> fixed = preferred.get(fold(word));
      if (fixed != null && !word.capitals()) {
        return fixed;
      }
      List<Reading> found = dictionary(word.form());
      if (word.capitals() && found.stream().noneMatch(Reading::isAbbreviation)) {
        return shout(word, found);
      }
      if (!found.isEmpty()) {
        return word.capital() ? capitalised(word, found) : found;
      }
      found = parts(word);
      return found.isEmpty() ? guesser.guess(word) : found;
    }

    /** «Вашингтон» is a town rather than a person; «Трамп» may be more than a steamer. */
    private List<Reading> capitalised(Word word, List<Reading> found) {
      if (!spelling.isName(word)) {
        return guesser.withSurnames(word, found);
      }
      if (!word.first() && found.stream().noneMatch(r -> r.part().nominal())) {
        return guesser.guess(word);
      }
      boolean town = found.stream().anyMatch(Reading::isThing);
      return town ? found.stream().filter(r -> !r.isPerson()).toList() : found;
    }

    /** All capitals: an abbreviation, or a word of a heading. */
    private List<Reading> shout(Word word, List<Reading> found) {
      if (word.form().length() > 6 && !found.isEmpty()) {
        return found;
      }
      List<Reading> all = new ArrayList<>(found);
      all.add(Reading.of(word.form(), "ABR"));
      return all;
    }

    /** The usual readings of a form in lower case and the dictionary's together. */
    List<Reading> known(String form) {
      List<Reading> all = new ArrayList<>(preferred.getOrDefault(form, List.of()));
      all.addAll(dictionary(form));
      return all;
    }

    /** The dictionary's readings of a form in lower case. */
    List<Reading> dictionary(String form) {
      List<Reading> found = new ArrayList<>();
      Set<String> tags = new HashSet<>();
      boolean adverb = false;
      boolean neuter = false;
      for (WordData data : lookup.lookup(form)) {
        String lemma = String.valueOf(data.getStem());
        String tag = String.valueOf(data.getTag());
        adverb |= tag.equals("ADV");
        neuter |= tag.equals("ADJ:Short:Neut");
        if (tags.add(lemma + '/' + tag)) {
          found.add(Reading.of(lemma, tag));
        }
      }
      if (neuter && !adverb) {
        found.add(Reading.of(form, "ADV"));
      }
      return found;
    }

    /** «вице-президентом», «российско-лаосского», «дипмиссии»: the last part is a known word. */
    private List<Reading> parts(Word word) {
      String form = word.form();
      int hyphen = form.lastIndexOf('-');
      if (hyphen > 0 && hyphen < form.length() - 2) {
        return prefixed(form.substring(0, hyphen + 1), form.substring(hyphen + 1));
      }
      if (word.capital() && !word.first()) {
        return List.of();
      }
      for (int cut = 2; cut <= Math.min(9, form.length() - 5); cut++) {
        List<Reading> found = prefixed(form.substring(0, cut), form.substring(cut));
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    private List<Reading> prefixed(String prefix, String rest) {
      return dictionary(rest).stream()
          .filter(r -> r.part() == Part.NOUN || r.part() == Part.ADJECTIVE || r.part().verbal())
          .filter(r -> prefix.endsWith("-") || r.lemma().length() > 4)
          .map(r -> Reading.of(prefix + r.lemma(), r.shape().tag()))
          .toList();
    }

    /** «Чили рассмотрела» and «рассмотрело»: a country that is not declined agrees as it likes. */
    private String ungendered(Word word, Reading r) {
      boolean place = r.part() == Part.NOUN && !r.shape().animate() && spelling.isName(word);
      return place ? "NN:Inanim:Sin" : r.shape().tag();
    }

    /** A form that stands for all cases becomes one reading a case, so that context can choose. */
    private List<Reading> spread(Word word, List<Reading> readings) {
      List<Reading> all = new ArrayList<>();
      for (Reading r : readings) {
        if (r.part().nominal() && r.cases() == Case.ALL) {
          for (Case c : Case.values()) {
            String tag = ungendered(word, r) + ":" + c.tag;
            all.add(new Reading(r.lemma(), Shape.of(tag), r.guessed()));
          }
        } else {
          all.add(r);
        }
      }
      return List.copyOf(all);
    }
  }
}
