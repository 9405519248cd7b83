package org.chancery.text.code;

import java.util.List;
import org.chancery.text.claim.Claim.Party;

/**
 * Actor and recipient of a hit.
 *
 * @param told how many of the two sides the row's own slots named, 0 to 2
 */
record Parties(List<Party> actors, List<Party> recipients, int told) {

  /** Nobody on either side. */
  static final Parties NONE = new Parties(List.of(), List.of(), 0);

  /** The same people with their sides changed: who is invited accepts. */
  Parties swapped() {
    return new Parties(/* actors= */ recipients, /* recipients= */ actors, told);
  }

  boolean nobody() {
    return actors.isEmpty() && recipients.isEmpty();
  }

  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
