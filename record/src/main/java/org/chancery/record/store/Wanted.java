package org.chancery.record.store;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for: those of which all hold that is not left out.
 *
 * @param parties codes of which every one takes part, on either side; empty for any
 * @param kind a kind, or null for any
 * @param status a status, or null for any
 * @param publisher code of the country whose body published the text, or null for any
 * @param from first day that the claim's date may touch, or null
 * @param to last day that it may touch, or null. Where either is given, a claim without a date is
 *     not wanted
 */
public record Wanted(
    Set<String> parties,
    @Nullable String kind,
    @Nullable Status status,
    @Nullable String publisher,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Wanted {
    parties = Set.copyOf(parties);
  }

  /** All that two or more take part in together, whenever. */
  public static Wanted between(String... parties) {
    return new Wanted(Set.of(parties), null, null, null, null, null);
  }

  /** The same claims, of these days only. */
  public Wanted during(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Wanted(parties, kind, status, publisher, first, last);
  }
}
