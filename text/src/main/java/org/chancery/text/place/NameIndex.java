package org.chancery.text.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.language.LocalNames;
import org.chancery.text.language.Token;
import org.chancery.text.mention.Place;
import org.jspecify.annotations.Nullable;

/** Names filed under the keys of their first word, for the longest match at a token. */
final class NameIndex {
  private static final Pattern MARKED = Pattern.compile("[,«»\"“”()'’]");
  private static final Pattern MARKS = Pattern.compile("[,«»\"“”()]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  private final PlaceWords words;
  private final Map<String, List<PlaceName>> names = new HashMap<>();

  /** What the tables say of other names; null where this is what they say. */
  private final @Nullable NameIndex rest;

  NameIndex(PlaceWords words, Iterable<PlaceName> all) {
    this(words, all, null);
  }

  private NameIndex(PlaceWords words, Iterable<PlaceName> all, @Nullable NameIndex rest) {
    this.words = words;
    this.rest = rest;
    for (PlaceName name : all) {
      for (String key : words.filed(name.words().getFirst())) {
        names.computeIfAbsent(key, k -> new ArrayList<>(2)).add(name);
      }
    }
  }

  /** These names mean what they say here; everything else is as it was. */
  NameIndex with(LocalNames local) {
    List<PlaceName> own =
        local.places().stream()
            .map(name -> new PlaceName(cut(name.words()), List.of(site(name)), Set.of()))
            .toList();
    return new NameIndex(words, own, this);
  }

  /** A site of the gazetteer, or one of nobody's. */
  private static Site site(LocalNames.PlaceName name) {
    Place place = name.place();
    String id = Objects.requireNonNullElse(place.gazetteer(), "local:" + name.words());
    return Gazetteer.world()
        .find(id)
        .orElseGet(
            () ->
                new Site(
                    id,
                    Objects.requireNonNullElse(place.name(), name.words()),
                    Site.Sort.TOWN,
                    place.country(),
                    null,
                    place.latitude(),
                    place.longitude(),
                    0));
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
    PlaceName own = longestOwn(tokens, from);
    PlaceName other = rest == null ? null : rest.longest(tokens, from);
    return own == null || (other != null && other.words().size() > own.words().size())
        ? other
        : own;
  }

  private @Nullable PlaceName longestOwn(List<Token> tokens, int from) {
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
    PlaceName best = rest == null ? null : rest.base(tokens, at);
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
