package org.chancery.record.store;

import java.time.Instant;
import java.util.List;

/** Who looks at which claims just now. */
public interface Leases {

  /**
   * Takes a claim, or keeps one that is one's own for longer.
   *
   * @param now leases that ended before are void
   * @return whether it is taken; false where somebody else has it
   */
  boolean take(Lease lease, Instant now);

  /** Gives a claim back; does nothing where somebody else has it. */
  void giveBack(String claim, String by);

  /** Those that hold, by claim. */
  List<Lease> held(Instant now);
}
