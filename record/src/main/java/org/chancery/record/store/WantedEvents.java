package org.chancery.record.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: those of which all holds that is not left out.
 *
 * @param parties codes of which every one takes part; empty for any
 * @param type PLOVER's type, or null for any
 * @param kind a kind, or null for any
 * @param status a status's word, or null for any
 * @param corroboration as {@code both-sides}, or null for any
 * @param from first day that the event may touch, or null
 * @param to last day that it may touch, or null. Where either is given, an event without a date is
 *     not wanted
 */
public record WantedEvents(
    Set<String> parties,
    @Nullable String type,
    @Nullable String kind,
    @Nullable String status,
    @Nullable String corroboration,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** All there are. */
  public static final WantedEvents ALL =
      new WantedEvents(Set.of(), null, null, null, null, null, null);

  public WantedEvents {
    parties = Set.copyOf(parties);
  }

  /** All that these take part in together, whenever. */
  public static WantedEvents between(String... parties) {
    return new WantedEvents(Set.of(parties), null, null, null, null, null, null);
  }
}
