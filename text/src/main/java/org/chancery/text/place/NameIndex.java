package org.chancery.text.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.language.Token;
import org.jspecify.annotations.Nullable;

/** Names filed under the keys of their first word, for the longest match at a token. */
final class NameIndex {
  private static final Pattern MARKED = Pattern.compile("[,«»\"“”()'’]");
  private static final Pattern MARKS = Pattern.compile("[,«»\"“”()]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  private final PlaceWords words;
  private final Map<String, List<PlaceName>> names = new HashMap<>();

  NameIndex(PlaceWords words, Iterable<PlaceName> all) {
    this.words = words;
    for (PlaceName name : all) {
      for (String key : words.filed(name.words().getFirst())) {
        names.computeIfAbsent(key, k -> new ArrayList<>(2)).add(name);
      }
    }
  }

  /** Cuts a table's name as a tokenizer would: marks stand alone, hyphens and dots stay inside. */
  static List<String> cut(String name) {
    String spaced = MARKED.matcher(name).find() ? spaced(name) : name;
    if (spaced.indexOf(' ') < 0) {
      return List.of(spaced);
    }
    return Arrays.stream(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String spaced(String name) {
    String parted = MARKS.matcher(name).replaceAll(" $0 ");
    return POSSESSIVE.matcher(parted).replaceAll(" $0");
  }

  /** The longest name that starts at {@code from}, all that bear it together; null for none. */
  @Nullable PlaceName longest(List<Token> tokens, int from) {
    PlaceName best = null;
    for (String key : words.sought(tokens.get(from).text())) {
      for (PlaceName name : names.getOrDefault(key, List.of())) {
        int length = name.words().size();
        if ((best == null || length >= best.words().size()) && stands(name, tokens, from)) {
          best = best != null && length == best.words().size() ? PlaceName.merge(best, name) : name;
        }
      }
    }
    return best;
  }

  /** The one-word names that the adjective at {@code at} is made from, together; or null. */
  @Nullable PlaceName base(List<Token> tokens, int at) {
    PlaceName best = null;
    String text = tokens.get(at).text();
    for (String key : words.bases(text)) {
      for (PlaceName name : names.getOrDefault(key, List.of())) {
        if (name.words().size() == 1 && words.derived(name.words().getFirst(), text)) {
          best = PlaceName.merge(name, best);
        }
      }
    }
    return best;
  }

  private boolean stands(PlaceName name, List<Token> tokens, int from) {
    List<String> parts = name.words();
    if (from + parts.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String text = tokens.get(from + i).text();
      if (!cased(parts.get(i), text) || !words.agrees(parts.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  /** A capital in the table asks for one in the text; an abbreviation asks for all of them. */
  private static boolean cased(String word, String text) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    boolean abbreviation =
        word.length() > 1 && word.length() < 6 && word.chars().allMatch(Character::isUpperCase);
    return abbreviation ? text.startsWith(word) : Character.isUpperCase(text.charAt(0));
  }
}
