package org.chancery.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/** Kinds that different texts use of one and the same happening. */
final class Families {

  private static final Map<String, String> FAMILY = new HashMap<>();
  private static final Set<String> ONCE = new HashSet<>();
  private static final Set<String> SINGLE = new HashSet<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/families.tsv").rows()) {
      row.list("kinds").forEach(kind -> FAMILY.put(kind, row.get("family")));
      if (row.get("once").equals("yes")) {
        ONCE.addAll(row.list("kinds"));
      }
      if (row.get("single").equals("yes")) {
        SINGLE.addAll(row.list("kinds"));
      }
    }
  }

  private Families() {}

  static String of(String kind) {
    return FAMILY.getOrDefault(kind, kind);
  }

  /** Whether two states do this once, so that the year alone tells which one is meant. */
  static boolean once(String kind) {
    return ONCE.contains(kind);
  }

  /** Whether a text hardly ever tells two of them within the same days. */
  static boolean single(String kind) {
    return SINGLE.contains(kind);
  }
}
