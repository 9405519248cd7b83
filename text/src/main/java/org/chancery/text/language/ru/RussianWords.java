package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.actor.Words;
import org.chancery.text.language.Token;

/**
 * How Russian words of the actor tables are found in texts: by form, by base form, and of a plural
 * («стороны» written {@code стороны*}) by its base form and number. ё is е throughout.
 */
final class RussianWords implements Words {

  /** Marks a table's word that means somebody in the plural only. */
  private static final char PLURAL_ONLY = '*';

  private static final Map<String, String> GENDERS =
      Map.of(":Masc", "m", ":Fem", "f", ":Neut", "n");

  private static final List<String> SURNAME_ENDINGS =
      List.of(
          "ского", "скому", "ский", "ским", "ском", "ская", "ской", "скую", "ыми", "ами", "ями",
          "ого", "ому", "ов", "ев", "ин", "ой", "ей", "ом", "ем", "ым", "им", "ых", "их", "ый",
          "ий", "ая", "ую", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й");

  private final Morphology.Analyser dictionary;
  private final RussianDeclension declension = RussianDeclension.standard();

  RussianWords(Morphology morphology) {
    this.dictionary = morphology.analyser();
  }

  /** Called while a reader is built, by one thread. */
  @Override
  public List<String> file(String word) {
    String form = fold(word);
    if (form.length() > 1 && form.charAt(form.length() - 1) == PLURAL_ONLY) {
      return plural(form.substring(0, form.length() - 1));
    }
    Set<String> keys = new LinkedHashSet<>();
    List<Reading> named = dictionary.known(form).stream().filter(RussianWords::named).toList();
    boolean base = named.stream().anyMatch(RussianWords::nominative);
    for (Reading r : named) {
      if (!base || nominative(r)) {
        keys.add(r.lemma());
      }
    }
    if (keys.isEmpty() || name(word)) {
      keys.add(form);
      if (declined(word)) {
        declension.forms(word).forEach(f -> keys.add(fold(f)));
      }
    }
    if (RussianDeclension.adjective(form)) {
      keys.add(form);
    }
    return List.copyOf(keys);
  }

  /**
   * A capitalised noun, whose forms the dictionary may take for another word's: «Кубе» for «куб».
   * Adjectives have too many forms to be filed by them.
   */
  private static boolean name(String word) {
    boolean noun = !RussianDeclension.adjective(word) || word.endsWith("овы");
    return Character.isUpperCase(word.charAt(0)) && noun;
  }

  private static boolean nominative(Reading r) {
    return r.cases() == 0 || Case.NOMINATIVE.in(r.cases());
  }

  /** Verbs and the like lead astray: «дел» is no form of «деть» in a ministry's name. */
  private static boolean named(Reading r) {
    return r.part().nominal()
        || r.part().attributive()
        || r.part() == Part.NUMERAL
        || r.part() == Part.PREPOSITION;
  }

  /** Words of one letter and abbreviations stay as they are. */
  private static boolean declined(String word) {
    return word.length() > 2 && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private List<String> plural(String form) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reading r : dictionary.dictionary(form)) {
      if (r.part().nominal() && r.genders() == Shape.PLURAL) {
        keys.add(r.lemma() + PLURAL_ONLY);
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalStateException("'" + form + "' is no plural that the dictionary knows");
    }
    return List.copyOf(keys);
  }

  @Override
  public List<String> look(Token token) {
    List<String> keys = new ArrayList<>(3);
    if (plural(token) && !token.is(Token.Tag.ADJECTIVE, Token.Tag.VERB)) {
      keys.add(token.lemma() + PLURAL_ONLY);
    }
    String form = fold(token.text());
    keys.add(form);
    if (!token.lemma().equals(form)) {
      keys.add(token.lemma());
    }
    return keys;
  }

  @Override
  public boolean subject(Token token) {
    return token.features().contains(":Nom");
  }

  @Override
  public boolean cases() {
    return true;
  }

  @Override
  public String gender(Token token) {
    for (Map.Entry<String, String> gender : GENDERS.entrySet()) {
      if (token.features().contains(gender.getKey())) {
        return gender.getValue();
      }
    }
    return "";
  }

  @Override
  public boolean plural(Token token) {
    return token.features().contains(":PL");
  }

  /** The first noun: «Министр иностранных дел» is one, whatever the number of «дел». */
  @Override
  public int head(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(Token.Tag.NOUN, Token.Tag.NAME)) {
        return i;
      }
    }
    return to - 1;
  }

  @Override
  public String surname(String word) {
    String form = fold(word);
    for (String ending : SURNAME_ENDINGS) {
      if (form.endsWith(ending) && form.length() - ending.length() >= 3) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }

  private static String fold(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'ё', 'Ё' -> plain.append('е');
        case '\u2010', '\u2011' -> plain.append('-');
        case '’' -> plain.append('\'');
        case '\u0301' -> {}
        default -> plain.append(c);
      }
    }
    int end = plain.length();
    if (end > 1 && plain.charAt(end - 1) == '.') {
      plain.setLength(end - 1);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
