package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.resource.Table;

/** Units that count happenings: four documents, two rounds. */
final class Sums {

  private static final Map<String, List<String>> UNITS = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/sums.tsv").rows()) {
      List<String> units = UNITS.computeIfAbsent(row.get("block"), key -> new ArrayList<>());
      units.addAll(row.list("en"));
      units.addAll(row.list("ru"));
    }
  }

  private Sums() {}

  /** Whether a number of these sums up several happenings of the block. */
  static boolean counts(String block, String unit) {
    String low = unit.toLowerCase(Locale.ROOT);
    return UNITS.getOrDefault(block, List.of()).stream().anyMatch(low::startsWith);
  }
}
