package org.chancery.web.view;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.mention.Place;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** What towns and regions are called in a language, by the coder's gazetteer. */
final class PlaceNames {

  private final Map<String, String> names = new HashMap<>();

  PlaceNames(String language) {
    if (!language.equals("en")) {
      String file = "org/chancery/text/language/" + language + "/places.tsv";
      for (Table.Row row : Table.read(file).rows()) {
        names.putIfAbsent(row.get("id"), row.get("names").replaceFirst("\\|.*", ""));
      }
    }
  }

  /** Empty where the gazetteer has no name in this language. */
  @Nullable String name(Place place) {
    String id = place.gazetteer();
    return id == null ? null : names.get(id);
  }
}
