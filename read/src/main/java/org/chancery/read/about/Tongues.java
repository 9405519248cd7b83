package org.chancery.read.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.document.Alternate;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** A line of links to other languages: "en-GB1 ru-RU1", "English | Русский", "RU EN FR". */
public final class Tongues {
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/read/tongues.tsv").rows()) {
      for (String name : row.list("names")) {
        NAMES.put(name, row.get("language"));
      }
    }
  }

  /** A tag as {@code en} or {@code en-GB}, to which a page may have glued a number. */
  private static final Pattern TAG =
      Pattern.compile("([a-z]{2})(?:[-_][a-z]{2})?\\d?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK = Pattern.compile("[\\s\\u00A0|/•·,;()\\[\\]]+");

  private Tongues() {}

  static boolean are(String words) {
    return !in(words).isEmpty();
  }

  /** The languages, where the words are nothing but their links; else empty. */
  static List<Alternate> in(String words) {
    if (words.length() > 120) {
      return List.of();
    }
    List<Alternate> found = new ArrayList<>();
    for (String word : BREAK.split(words.strip())) {
      if (word.isEmpty()) {
        continue;
      }
      String language = language(word);
      if (language == null) {
        return List.of();
      }
      found.add(new Alternate(language, ""));
    }
    return found;
  }

  /** The language that a link's words or a tag name, or null. */
  public static @Nullable String language(String word) {
    String low = word.strip().toLowerCase(Locale.ROOT);
    String named = NAMES.get(low);
    if (named != null) {
      return named;
    }
    Matcher m = TAG.matcher(low);
    return m.matches() && NAMES.containsValue(m.group(1)) ? m.group(1) : null;
  }
}
