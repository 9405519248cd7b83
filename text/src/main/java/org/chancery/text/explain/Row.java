package org.chancery.text.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trigger tables that was tried on a word.
 *
 * @param rule where it stands, {@code aid.tsv:12}
 * @param head index of the trigger's first word in the sentence
 * @param last index of its last word
 * @param event PLOVER type, or null for a standing fact
 * @param conditions those that held, in words
 * @param why it did not fire; empty where it fired
 */
public record Row(
    String rule,
    int head,
    int last,
    @Nullable String event,
    String kind,
    List<String> modes,
    List<String> conditions,
    Outcome outcome,
    String why) {

  /** What became of the row; what fired is told first. */
  public enum Outcome {
    /** It is the word's row. */
    FIRED,
    /** Its conditions hold, but another row says more. */
    OUTWEIGHED,
    /** A condition does not hold. */
    FAILED
  }

  public Row {
    modes = List.copyOf(modes);
    conditions = List.copyOf(conditions);
  }
}
