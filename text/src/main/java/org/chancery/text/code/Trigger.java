package org.chancery.text.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trigger tables.
 *
 * @param id where it stands, {@code accuse.tsv:17}
 * @param event PLOVER type, or null for a standing fact
 * @param kind a row of the table of kinds, or empty where the sense of the word states nothing
 * @param rank its place among all rows; the earlier wins a tie
 */
record Trigger(
    String id,
    Pattern pattern,
    @Nullable String event,
    String kind,
    List<String> modes,
    Roles roles,
    String example,
    int rank) {

  Trigger {
    modes = List.copyOf(modes);
  }

  /** Whether the row is of a sense of the word that states no act: "met the deadline". */
  boolean silent() {
    return kind.isEmpty();
  }

  /** The meeting at a distance that a row of a visit or a meeting tells of in another place. */
  Trigger asRemote() {
    return new Trigger(id, pattern, event, "meeting", List.of("phone"), roles, example, rank);
  }

  /** The threat of what this row tells, in one mode or none. */
  Trigger asThreat(List<String> mode) {
    return new Trigger(id, pattern, "THREATEN", "threat", mode, roles, example, rank);
  }

  /** The refusal of what this row tells; its verb's negation is then part of the act. */
  Trigger asRefusal() {
    return new Trigger(
        id, pattern.withNegation(), "REJECT", "refusal", List.of(), roles, example, rank);
  }
}
