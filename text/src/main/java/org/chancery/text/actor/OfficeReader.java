package org.chancery.text.actor;

import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office or body with its state and person, which stand in any order: "the Omani Foreign
 * Minister H.E. Mr. X", "X, Foreign Minister of Oman", "Oman's foreign ministry".
 */
final class OfficeReader {

  private final Scan scan;
  private final Names names;

  OfficeReader(Scan scan, Names names) {
    this.scan = scan;
    this.names = names;
  }

  /** The phrase that starts at {@code from}, or null. */
  @Nullable Phrase at(int from) {
    Phrase phrase = new OfficeAttempt(scan, names, from).office();
    return phrase == null ? personFirst(from) : phrase;
  }

  /**
   * "Ana Ruiz, Foreign Minister of Bolivia", but not the first of "Ana Ruiz, Minister of Trade
   * Jorge Paz".
   */
  private @Nullable Phrase personFirst(int from) {
    Name name = names.at(from, false);
    if (name == null || !scan.comma(name.range().to())) {
      return null;
    }
    if (!name.titled() && name.range().to() - name.range().from() < 2) {
      return null;
    }
    Phrase office = new OfficeAttempt(scan, names, name.range().to() + 1).of(name).office();
    if (office == null || names.at(office.to(), true) != null) {
      return null;
    }
    return office.kind() == Kind.OFFICE && name.equals(office.person())
        ? new Phrase(
            Kind.OFFICE,
            from,
            office.to(),
            office.parties(),
            office.head(),
            office.office(),
            name,
            office.reference(),
            false)
        : null;
  }
}
