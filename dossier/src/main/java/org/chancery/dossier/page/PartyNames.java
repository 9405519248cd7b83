package org.chancery.dossier.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.resource.Table;

/**
 * What states, territories and organisations are called in a language, by the coder's own tables:
 * the first name of each is the one that is shown.
 */
final class PartyNames {

  private final Map<String, String> names = new HashMap<>();

  PartyNames(String language) {
    for (String table : new String[] {"states", "organisations"}) {
      String file = "org/chancery/text/language/" + language + "/" + table + ".tsv";
      for (Table.Row row : Table.read(file).rows()) {
        names.putIfAbsent(key(row.get("code")), row.get("names").replaceFirst("\\|.*", ""));
      }
    }
  }

  /** Indexes file codes in capitals. */
  private static String key(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** The code where it is none of the tables. */
  String name(String code) {
    return names.getOrDefault(key(code), code);
  }
}
