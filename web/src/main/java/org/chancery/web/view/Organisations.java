package org.chancery.web.view;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.resource.Table;

/** What organisations are called in a language, by the coder's own tables. */
final class Organisations {

  private final Map<String, String> names = new HashMap<>();

  Organisations(String language) {
    String file = "org/chancery/text/language/" + language + "/organisations.tsv";
    for (Table.Row row : Table.read(file).rows()) {
      names.put(row.get("code"), row.get("names").replaceFirst("\\|.*", ""));
    }
  }

  /** The first of its names; the code where it is none of the tables. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
