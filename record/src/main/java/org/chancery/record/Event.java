package org.chancery.record;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * One happening, plan or standing fact, as all the claims that tell it.
 *
 * @param id the key of the claim that was published first: another claim renames the event only
 *     where it was published earlier still. Who keeps events over time carries their ids on; see
 *     {@code reconcile.Identities}
 * @param claims never empty, in the order of {@link CitedClaim#BY_PUBLICATION}
 */
public record Event(String id, List<CitedClaim> claims) {

  /** An event under the id that follows from its claims. */
  public Event(List<CitedClaim> claims) {
    this(claims.stream().min(CitedClaim.BY_PUBLICATION).map(CitedClaim::key).orElse(""), claims);
  }

  public Event {
    claims = claims.stream().sorted(CitedClaim.BY_PUBLICATION).toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an event without a claim cannot be cited");
    }
  }

  /**
   * The claim that tells the event best: of the strongest status, then most exactly dated, then
   * naming most, then surest, then first published.
   */
  public CitedClaim lead() {
    return claims.stream().min(TELLING).orElseThrow();
  }

  private static final Comparator<CitedClaim> TELLING =
      Comparator.comparing((CitedClaim c) -> c.claim().status() == Status.DENIED)
          .thenComparing(c -> c.claim().status())
          .thenComparingInt(c -> -exactness(c.claim().date()))
          .thenComparingInt(c -> -c.claim().quantities().size())
          .thenComparingDouble(c -> -c.claim().confidence());

  private static int exactness(@Nullable TimeValue date) {
    return date == null ? 0 : date.value().length();
  }

  public String kind() {
    return lead().claim().kind();
  }

  public String area() {
    return lead().claim().area();
  }

  /** The most exact date that a claim gives, or null where none gives one. */
  public @Nullable TimeValue date() {
    return lead().claim().date();
  }

  /** What the strongest claim says of it; see {@link #disputed()}. */
  public Status status() {
    return lead().claim().status();
  }

  /** Whether some say that it is so and others that it is not. */
  public boolean disputed() {
    return claims.stream().anyMatch(c -> c.claim().status() == Status.DENIED)
        && claims.stream().anyMatch(c -> c.claim().status() != Status.DENIED);
  }

  /** Codes of those who act and those whom it is done to, predecessors folded, in text order. */
  public Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>(actors());
    parties.addAll(recipients());
    return parties;
  }

  public Set<String> actors() {
    return folded(lead().claim().actors());
  }

  public Set<String> recipients() {
    return folded(lead().claim().recipients());
  }

  /** Codes of ended states that some claim names, as SUN. */
  public Set<String> predecessors() {
    Set<String> ended = new LinkedHashSet<>();
    for (CitedClaim c : claims) {
      for (List<Claim.Party> side : List.of(c.claim().actors(), c.claim().recipients())) {
        for (Claim.Party party : side) {
          String code = party.actor().code();
          if (!Successors.fold(code).equals(code)) {
            ended.add(code);
          }
        }
      }
    }
    return ended;
  }

  /** Codes of all who say so, predecessors folded; empty where no claimant is known. */
  public Set<String> claimants() {
    Set<String> all = new LinkedHashSet<>();
    for (CitedClaim c : claims) {
      String by = c.claim().claimedBy();
      if (by != null) {
        all.add(Successors.fold(by));
      }
    }
    return all;
  }

  /** Codes of the parties of one side of a claim, predecessors folded, in text order. */
  public static Set<String> folded(List<Claim.Party> side) {
    Set<String> codes = new LinkedHashSet<>();
    side.forEach(party -> codes.add(Successors.fold(party.actor().code())));
    return codes;
  }
}
