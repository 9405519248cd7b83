package org.chancery.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/** Under which living state the acts of a state that ended are told: SUN under RUS. */
public final class Successors {

  private static final Map<String, String> SUCCESSOR = new HashMap<>();
  private static final Set<String> SCORED = new HashSet<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/successors.tsv").rows()) {
      SUCCESSOR.put(row.get("predecessor"), row.get("successor"));
      if (row.get("scoring").equals("yes")) {
        SCORED.add(row.get("predecessor"));
      }
    }
  }

  private Successors() {}

  /** The successor's code, or {@code code} itself where the state lives or is unknown. */
  public static String fold(String code) {
    return SUCCESSOR.getOrDefault(code, code);
  }

  /** The same for the few states that the published figures fold. */
  public static String forScoring(String code) {
    return SCORED.contains(code) ? fold(code) : code;
  }
}
