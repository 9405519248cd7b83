package org.chancery.record.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept, without its claims.
 *
 * @param id its name
 * @param unit the parties between whom its first claim stands
 * @param part of the unit, empty where the unit is whole
 * @param kind what was done, as its leading claim tells it
 * @param type PLOVER's type, or null
 * @param status as the strongest claim tells it
 * @param first day on which it may have begun, as 2021-05-04, or null
 * @param last day on which it may have ended, or null
 * @param corroboration as {@code both-sides}
 * @param conflicts details on which its claims differ, as {@code date}
 * @param claims how many
 * @param edition of the leading claim
 * @param claim key of the leading claim
 * @param parties codes of those who took part, predecessors folded, in text order
 */
public record EventRow(
    String id,
    String unit,
    String part,
    String kind,
    @Nullable String type,
    String area,
    String status,
    @Nullable String first,
    @Nullable String last,
    String corroboration,
    Set<String> conflicts,
    int claims,
    long edition,
    String claim,
    List<String> parties) {

  /** Sorts after every day. */
  static final String UNDATED = "9999-99-99";

  public EventRow {
    conflicts = Set.copyOf(conflicts);
    parties = List.copyOf(parties);
  }

  /** By what events are listed: the first day that is known, or a day after all others. */
  public String sorted() {
    return first != null ? first : last != null ? last : UNDATED;
  }
}
