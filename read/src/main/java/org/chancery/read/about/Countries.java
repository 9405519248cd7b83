package org.chancery.read.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;

/** Names and adjectives of today's states inside a line, in both languages. */
final class Countries {

  /**
   * A state named in a line.
   *
   * @param code ISO 3166-1 alpha-3
   */
  record Named(String code, int start, int end) {}

  private static final Map<String, String> CODES = new HashMap<>();
  private static final Pattern NAMES;

  /** Russian names are followed by any ending; English ones stand alone. */
  private static final Map<String, String> STEMS = new HashMap<>();

  private static final Pattern RUSSIAN;
  private static final Locale RU = Locale.of("ru");

  static {
    for (Table.Row row : Table.read("org/chancery/text/language/en/states.tsv").rows()) {
      if (row.get("to").isEmpty()) {
        List<String> names = new ArrayList<>(row.list("names"));
        names.addAll(row.list("adjectives"));
        for (String name : names) {
          CODES.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get("code"));
        }
      }
    }
    for (Table.Row row : Table.read("org/chancery/read/stems-ru.tsv").rows()) {
      row.list("exact").forEach(name -> CODES.put(name, row.get("country")));
    }
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String name = country.getDisplayCountry(RU).toLowerCase(Locale.ROOT);
      if (stem(name).length() >= 4) {
        STEMS.put(stem(name), country.getISO3Country());
      } else {
        CODES.putIfAbsent(name, country.getISO3Country());
      }
    }
    for (Table.Row row : Table.read("org/chancery/read/stems-ru.tsv").rows()) {
      row.list("stems").forEach(stem -> STEMS.put(stem, row.get("country")));
    }
    NAMES = alternatives(CODES, "(?!\\p{L})");
    RUSSIAN = alternatives(STEMS, "\\p{L}{0,5}");
  }

  private Countries() {}

  /** The states named in {@code line}, in order. */
  static List<Named> in(String line) {
    String low = line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00A0', ' ');
    List<Named> found = new ArrayList<>();
    collect(NAMES.matcher(low), CODES, found);
    collect(RUSSIAN.matcher(low), STEMS, found);
    found.sort((a, b) -> a.start - b.start);
    return found;
  }

  private static void collect(Matcher m, Map<String, String> codes, List<Named> found) {
    while (m.find()) {
      String code = codes.get(m.group(1));
      if (code != null) {
        found.add(new Named(code, m.start(), m.end()));
      }
    }
  }

  private static Pattern alternatives(Map<String, String> names, String ending) {
    List<String> all = new ArrayList<>(names.keySet());
    all.removeIf(String::isEmpty);
    all.sort((a, b) -> b.length() - a.length());
    String choice = String.join("|", all.stream().map(Pattern::quote).toList());
    return Pattern.compile("(?<!\\p{L})(" + choice + ")" + ending);
  }

  /** What all cases of a Russian name share: the name without its last vowel or sign. */
  private static String stem(String name) {
    return name.replaceAll("[аеёиоуыэюяйь]{1,2}$", "");
  }
}
