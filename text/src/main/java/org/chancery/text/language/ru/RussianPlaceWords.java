package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.place.PlaceWords;

/**
 * Cases of Russian names of places by their endings alone, since few stand in a dictionary: which
 * endings a word may take follows from the one it has in the nominative (А. А. Зализняк,
 * «Грамматический словарь русского языка», types 1–7 in broad strokes).
 */
final class RussianPlaceWords implements PlaceWords {
  private static final String VOWELS = "аеиоуыэюяйь";
  private static final Set<String> CONSONANT = Set.of("", "а", "у", "ом", "ем", "ым", "е");
  private static final Set<String> J = Set.of("й", "я", "ю", "ем", "е", "и");
  private static final Set<String> SOFT = Set.of("ь", "я", "ю", "ем", "е", "и", "ью");
  private static final Set<String> A = Set.of("а", "ы", "и", "е", "у", "ой", "ою", "ей");
  private static final Set<String> YA = Set.of("я", "и", "е", "ю", "ей", "ею");
  private static final Set<String> O = Set.of("о", "а", "у", "ом", "е");
  private static final Set<String> E = Set.of("е", "я", "ю", "ем", "и");
  private static final Set<String> Y = Set.of("ы", "", "ам", "ами", "ах", "ов");
  private static final Set<String> I = Set.of("и", "ам", "ами", "ах", "ям", "ями", "ях", "ей");
  private static final Set<String> MASCULINE =
      Set.of("ий", "ый", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем");
  private static final Set<String> FEMININE = Set.of("ая", "яя", "ой", "ей", "ую", "юю", "ою");
  private static final Set<String> NEUTER =
      Set.of("ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем");
  private static final Set<String> PLURAL =
      Set.of("ые", "ие", "ых", "их", "ым", "им", "ыми", "ими");

  /** Endings of an adjective in -ский, longest first. */
  private static final List<String> ADJECTIVE =
      List.of(
          "ского", "скому", "скими", "ский", "ская", "ское", "ские", "ской", "скую", "ским", "ском",
          "ских");

  @Override
  public Set<String> filed(String word) {
    String head = head(fold(word));
    Set<String> keys = new HashSet<>();
    keys.add(bare(head));
    if (fleeting(head)) {
      keys.add(withoutFleeting(head));
    }
    return keys;
  }

  @Override
  public Set<String> sought(String text) {
    String head = head(fold(text));
    Set<String> keys = new HashSet<>();
    keys.add(bare(head));
    for (String ending : List.of("м", "х", "в", "го", "му", "ми")) {
      if (head.length() > ending.length() + 2 && head.endsWith(ending)) {
        keys.add(bare(head.substring(0, head.length() - ending.length())));
      }
    }
    return keys;
  }

  @Override
  public boolean agrees(String word, String text) {
    String[] parts = fold(word).split("-", -1);
    String[] forms = fold(text).split("-", -1);
    if (parts.length != forms.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].equals(forms[i]) && !bent(parts[i], forms[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<String> bases(String text) {
    List<String> keys = new ArrayList<>();
    String stem = stem(text);
    if (stem.length() > 2) {
      keys.add(stem);
      for (String suffix : List.of("ин", "й", "н", "ов")) {
        if (stem.endsWith(suffix) && stem.length() > suffix.length() + 2) {
          keys.add(bare(stem.substring(0, stem.length() - suffix.length())));
        }
      }
    }
    return keys;
  }

  @Override
  public boolean derived(String word, String text) {
    return bases(text).contains(bare(fold(word)));
  }

  /** What stands before -ск- in an adjective: «женев» of «Женевская»; empty for another word. */
  private static String stem(String text) {
    String form = fold(text);
    for (String ending : ADJECTIVE) {
      if (form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return "";
  }

  private static boolean bent(String word, String form) {
    if (fleeting(word)
        && form.startsWith(withoutFleeting(word))
        && CONSONANT.contains(form.substring(withoutFleeting(word).length()))
        && !form.equals(withoutFleeting(word))) {
      return true;
    }
    int n = word.length();
    if (n > 3) {
      Set<String> adjective = adjective(word.substring(n - 2));
      String stem = word.substring(0, n - 2);
      if (form.startsWith(stem) && adjective.contains(form.substring(stem.length()))) {
        return true;
      }
    }
    if (n < 2 || VOWELS.indexOf(word.charAt(n - 1)) < 0) {
      return form.startsWith(word) && CONSONANT.contains(form.substring(n));
    }
    String stem = word.substring(0, n - 1);
    return form.startsWith(stem) && endings(word.charAt(n - 1)).contains(form.substring(n - 1));
  }

  private static Set<String> adjective(String ending) {
    return switch (ending) {
      case "ий", "ый", "ой" -> MASCULINE;
      case "ая", "яя" -> FEMININE;
      case "ое", "ее" -> NEUTER;
      case "ые", "ие" -> PLURAL;
      default -> Set.of();
    };
  }

  private static Set<String> endings(char last) {
    return switch (last) {
      case 'й' -> J;
      case 'ь' -> SOFT;
      case 'а' -> A;
      case 'я' -> YA;
      case 'о' -> O;
      case 'е' -> E;
      case 'ы' -> Y;
      case 'и' -> I;
      default -> Set.of();
    };
  }

  /** Череповец – Череповца, Орёл – Орла, Торжок – Торжка. */
  private static boolean fleeting(String word) {
    return word.length() > 3 && (word.endsWith("ец") || word.endsWith("ок") || word.equals("орел"));
  }

  private static String withoutFleeting(String word) {
    int n = word.length();
    return word.substring(0, n - 2) + word.charAt(n - 1);
  }

  /** «Ростов» of «Ростов-на-Дону». */
  private static String head(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 ? word.substring(0, hyphen) : word;
  }

  /** The word without the vowels at its end; a word of vowels alone as it is. */
  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? word : word.substring(0, end);
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u0301", "");
    return lower.replace('\u2010', '-').replace('\u2011', '-').replace('–', '-');
  }
}
