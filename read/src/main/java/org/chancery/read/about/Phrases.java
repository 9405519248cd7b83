package org.chancery.read.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/** The words of sites, by kind. */
final class Phrases {
  private static final Map<String, List<String>> ALL = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/read/furniture.tsv").rows()) {
      ALL.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).addAll(row.list("words"));
    }
  }

  static final Set<String> LABEL = Set.copyOf(new HashSet<>(of("label")));
  static final Set<String> CHANGED = Set.copyOf(of("changed"));
  static final Set<String> NOISE = Set.copyOf(of("noise"));
  static final Set<String> MENU = new HashSet<>(of("menu"));
  static final Set<String> NOTES = Set.copyOf(of("notes"));
  private static final List<String> START = of("start");

  private Phrases() {}

  private static List<String> of(String kind) {
    return ALL.getOrDefault(kind, List.of());
  }

  /** Lower case, without punctuation at the ends, spaces made one. */
  static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceAll("^[^\\p{L}\\p{N}©]+|[^\\p{L}\\p{N}]+$", "");
  }

  static boolean starts(String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    return START.stream().anyMatch(low::startsWith);
  }

  /** How many words there are. */
  static int count(String words) {
    String plain = words.strip();
    return plain.isEmpty() ? 0 : plain.split("[\\s\\u00A0]+").length;
  }

  /** The words end as a sentence or a lead-in ends. */
  static boolean ended(String words) {
    String bare = words.strip().replaceAll("(?:\\[\\d+\\]|[\"'»”’)\\]*_])+$", "");
    return !bare.isEmpty() && ".!?…:;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
