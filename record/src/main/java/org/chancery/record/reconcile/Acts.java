package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;

/** How texts name what is promised, refused or called off: "the trip", "поставка". */
final class Acts {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<String, List<String>> ACTS = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/acts.tsv").rows()) {
      List<String> acts = new ArrayList<>(row.list("en"));
      acts.addAll(row.list("ru"));
      ACTS.put(row.get("family"), acts);
    }
  }

  private Acts() {}

  /** Whether some claim of the event names an act of the family in its words. */
  static boolean named(Told event, String family) {
    List<String> acts = ACTS.getOrDefault(family, List.of());
    return event.profiles().stream()
        .flatMap(p -> WORDS.splitAsStream(p.cited().quote().toLowerCase(Locale.ROOT)))
        .anyMatch(word -> acts.stream().anyMatch(word::startsWith));
  }
}
