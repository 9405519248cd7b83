package org.chancery.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A detail on which the claims of one event differ.
 *
 * @param versions two or more, the one that most claims tell first
 */
public record Conflict(Detail detail, List<Version> versions) {

  /** What can differ. */
  public enum Detail {
    DATE,
    AMOUNT,
    STATUS,
    PLACE,
    /** The rank of those who took part. */
    LEVEL
  }

  public Conflict {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a conflict needs two versions");
    }
  }

  /**
   * One of the things that are told.
   *
   * @param value as a date, a number with its unit, a status, a town, a rank
   * @param claims who tell it so
   */
  public record Version(String value, List<CitedClaim> claims) {

    public Version {
      claims = List.copyOf(claims);
    }

    /** Codes of those who assert it; empty where nobody is known. */
    public Set<String> claimants() {
      Set<String> by = new TreeSet<>();
      for (CitedClaim cited : claims) {
        String claimant = cited.claim().claimedBy();
        if (claimant != null) {
          by.add(claimant);
        }
      }
      return by;
    }
  }
}
