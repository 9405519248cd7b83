package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/**
 * Puts names into the six cases, by their endings; what an ending does not tell is in {@code
 * declension.tsv}. Grammar: A. A. Zaliznyak, Grammatical Dictionary of Russian. Immutable.
 */
final class RussianDeclension {

  private static final String HUSHING = "жчшщц";
  private static final String VELAR = "гкхжчшщ";

  /** Sorts of words that their endings decline after all. */
  private static final Set<String> AS_USUAL = Set.of("last", "noun");

  private record Special(String sort, String genitive) {}

  private final Map<String, Special> specials = new HashMap<>();

  /**
   * @param table columns word, sort, genitive
   */
  RussianDeclension(Table table) {
    for (Table.Row row : table.rows()) {
      specials.put(row.get("word"), new Special(row.get("sort"), row.get("genitive")));
    }
  }

  static RussianDeclension standard() {
    return new RussianDeclension(RussianSentences.table("declension.tsv"));
  }

  /**
   * A name of one or several words in a case: the adjectives before the noun agree with it, what
   * follows the noun stays («Соединённых Штатов Америки»), and after «и» a second noun is declined
   * too («Боснии и Герцеговины»).
   *
   * @param name in the nominative
   */
  String form(String name, Case c) {
    String[] words = name.split(" ");
    List<String> out = new ArrayList<>();
    int at = 0;
    boolean open = true;
    while (at < words.length) {
      if (!open) {
        out.add(words[at++]);
        continue;
      }
      int noun = at;
      while (noun < words.length - 1 && adjective(words[noun])) {
        noun++;
      }
      for (int i = at; i < noun; i++) {
        out.add(adjectiveForm(words[i], c));
      }
      out.add(noun(words[noun], c));
      at = noun + 1;
      open = at < words.length - 1 && words[at].equals("и");
      if (open) {
        out.add(words[at++]);
      }
    }
    return String.join(" ", out);
  }

  /** Every form of one word, the nominative included; of an adjective those of all genders. */
  Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    for (Case c : Case.values()) {
      forms.add(noun(word, c));
      if (adjective(word) && !word.endsWith("овы")) {
        for (String ending : List.of("ый", "ая", "ое", "ые")) {
          forms.add(adjectiveForm(stem(word) + soft(word, ending), c));
        }
      }
    }
    return forms;
  }

  static boolean adjective(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    return w.length() > 3
        && (w.endsWith("ый")
            || w.endsWith("кий")
            || w.endsWith("ний")
            || w.endsWith("ая")
            || w.endsWith("яя")
            || w.endsWith("ое")
            || w.endsWith("ее")
            || w.endsWith("ые")
            || w.endsWith("кие")
            || w.endsWith("ние")
            || w.endsWith("овы"));
  }

  private static String stem(String adjective) {
    return adjective.substring(0, adjective.length() - 2);
  }

  /** The ending after the stem of {@code adjective}: «-ий» after к, г, х and the soft н. */
  private static String soft(String adjective, String ending) {
    char last = stem(adjective).charAt(stem(adjective).length() - 1);
    boolean velar = VELAR.indexOf(last) >= 0;
    return velar ? ending.replace('ы', 'и') : ending;
  }

  private static String adjectiveForm(String word, Case c) {
    if (word.endsWith("овы")) {
      return cut(word, 1) + pick(c, "ы", "ых", "ым", "ы", "ыми", "ых");
    }
    String stem = stem(word);
    String ending = word.substring(word.length() - 2).toLowerCase(Locale.ROOT);
    String i =
        ending.startsWith("и") || VELAR.indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы";
    boolean soft =
        ending.equals("яя") || ending.equals("ее") || (ending.equals("ий") && stem.endsWith("н"));
    String o = soft ? "е" : "о";
    return stem
        + switch (ending) {
          case "ая", "яя" ->
              pick(c, ending, o + "й", o + "й", soft ? "юю" : "ую", o + "й", o + "й");
          case "ые", "ие" -> pick(c, ending, i + "х", i + "м", ending, i + "ми", i + "х");
          default -> pick(c, ending, o + "го", o + "му", ending, i + "м", o + "м");
        };
  }

  private static String pick(
      Case c, String nom, String gen, String dat, String acc, String ins, String prep) {
    return switch (c) {
      case NOMINATIVE -> nom;
      case GENITIVE -> gen;
      case DATIVE -> dat;
      case ACCUSATIVE -> acc;
      case INSTRUMENTAL -> ins;
      case PREPOSITIONAL -> prep;
    };
  }

  private String noun(String word, Case c) {
    String lower = word.toLowerCase(Locale.ROOT);
    Special special = specials.get(lower);
    if (special != null && !AS_USUAL.contains(special.sort())) {
      return special(word, special, c);
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1), c);
    }
    if (abbreviation(word) || c == Case.NOMINATIVE) {
      return word;
    }
    boolean plain = special != null && special.sort().equals("noun");
    return adjective(word) && !plain ? adjectiveForm(word, c) : byEnding(word, lower, c);
  }

  private static boolean abbreviation(String word) {
    return word.length() < 2 || word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private String special(String word, Special special, Case c) {
    return switch (special.sort()) {
      case "fixed" -> word;
      case "first" -> first(word, c);
      case "feminine" -> cut(word, 1) + pick(c, "ь", "и", "и", "ь", "ью", "и");
      case "fleeting" -> {
        String stem = word.charAt(0) + cut(special.genitive(), 1).substring(1);
        yield pick(c, word, stem + "а", stem + "у", word, stem + "ом", stem + "е");
      }
      default -> plural(word, special.genitive(), c);
    };
  }

  private String first(String word, Case c) {
    int hyphen = word.indexOf('-');
    return noun(word.substring(0, hyphen), c) + word.substring(hyphen);
  }

  private static String plural(String word, String genitive, Case c) {
    String stem = cut(word, 1);
    boolean soft = word.endsWith("ии");
    String a = soft ? "я" : "а";
    String gen = word.substring(0, 1) + genitive.substring(1);
    return pick(c, word, gen, stem + a + "м", word, stem + a + "ми", stem + a + "х");
  }

  private static String byEnding(String word, String lower, Case c) {
    char last = lower.charAt(lower.length() - 1);
    char before = lower.charAt(lower.length() - 2);
    return switch (last) {
      case 'а' -> a(cut(word, 1), before, c);
      case 'я' ->
          cut(word, 1)
              + (before == 'и'
                  ? pick(c, "я", "и", "и", "ю", "ей", "и")
                  : pick(c, "я", "и", "е", "ю", "ей", "е"));
      case 'й' -> cut(word, 1) + pick(c, "й", "я", "ю", "й", "ем", before == 'и' ? "и" : "е");
      case 'ь' -> cut(word, 1) + pick(c, "ь", "я", "ю", "ь", "ем", "е");
      case 'о' ->
          lower.endsWith("ство") ? cut(word, 1) + pick(c, "о", "а", "у", "о", "ом", "е") : word;
      case 'е' ->
          lower.endsWith("ье") ? cut(word, 1) + pick(c, "е", "я", "ю", "е", "ем", "е") : word;
      case 'ы' -> plural(word, lower.endsWith("цы") ? genitive(lower) : cut(lower, 1) + "ов", c);
      case 'у', 'и', 'ю', 'э', 'ё' -> word;
      default -> consonant(word, lower, c);
    };
  }

  /** «ангольцы» – «ангольцев». */
  private static String genitive(String plural) {
    return cut(plural, 1) + "ев";
  }

  private static String a(String stem, char before, Case c) {
    boolean hushing = HUSHING.indexOf(before) >= 0;
    String y = VELAR.indexOf(before) >= 0 ? "и" : "ы";
    return stem + pick(c, "а", y, "е", "у", hushing ? "ей" : "ой", "е");
  }

  private static String consonant(String word, String lower, Case c) {
    boolean person = lower.endsWith("ец") && lower.length() > 4 && lower.equals(word);
    String stem = person ? fleeting(word) : word;
    char last = lower.charAt(lower.length() - 1);
    String om = HUSHING.indexOf(last) >= 0 ? "ем" : "ом";
    String accusative = person ? stem + "а" : word;
    return pick(c, word, stem + "а", stem + "у", accusative, stem + om, stem + "е");
  }

  /** «анголец» – «ангольц-», «кореец» – «корейц-», «вьетнамец» – «вьетнамц-». */
  private static String fleeting(String word) {
    String stem = cut(word, 2);
    char before = stem.charAt(stem.length() - 1);
    String joint = before == 'л' ? "ь" : "аеиоуэюя".indexOf(before) >= 0 ? "й" : "";
    return stem + joint + "ц";
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
