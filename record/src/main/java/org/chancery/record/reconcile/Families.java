package org.chancery.record.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/** Kinds that different texts use of one and the same happening. */
final class Families {

  private static final Map<String, String> BLOCK = new HashMap<>();
  private static final Map<String, String> FAMILY = new HashMap<>();
  private static final Set<String> ONCE = new HashSet<>();
  private static final Set<String> OBJECT = new HashSet<>();
  private static final Set<String> SAID = new HashSet<>();
  private static final Set<String> SINGLE = new HashSet<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/families.tsv").rows()) {
      for (String kind : row.list("kinds")) {
        BLOCK.put(kind, row.get("block"));
        FAMILY.put(kind, row.get("family"));
        if (row.get("once").equals("yes")) {
          ONCE.add(kind);
        }
        if (row.get("once").equals("object")) {
          OBJECT.add(kind);
        }
        if (row.get("said").equals("yes")) {
          SAID.add(kind);
        }
        if (row.get("single").equals("yes")) {
          SINGLE.add(kind);
        }
      }
    }
  }

  private Families() {}

  /** Claims of different blocks are never compared. */
  static String block(String kind) {
    return BLOCK.getOrDefault(kind, kind);
  }

  /** Kinds of one family are easily told for each other. */
  static String family(String kind) {
    return FAMILY.getOrDefault(kind, kind);
  }

  /** Whether two states do this once, so that even the year need not agree. */
  static boolean once(String kind) {
    return ONCE.contains(kind);
  }

  /** Whether it makes one lasting thing, and so happens once to each. */
  static boolean object(String kind) {
    return OBJECT.contains(kind);
  }

  /** Whether the act is words, so that what is said has to agree. */
  static boolean said(String kind) {
    return SAID.contains(kind);
  }

  /** Whether two states hardly ever do two of them within days. */
  static boolean single(String kind) {
    return SINGLE.contains(kind);
  }
}
