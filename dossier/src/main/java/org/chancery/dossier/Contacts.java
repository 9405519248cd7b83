package org.chancery.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.record.Dyad;
import org.chancery.record.Rank;
import org.chancery.record.Ranks;
import org.chancery.text.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Picks the high-level contacts out of a dossier's entries. */
final class Contacts {

  private static final Set<String> KINDS =
      Set.of(
          "visit",
          "meeting",
          "phone-call",
          "consultations",
          "negotiation",
          "parliamentary-exchange",
          "party-exchange",
          "military-visit");

  private Contacts() {}

  /** Contacts that are told as facts, highest rank first, then by date. */
  static List<Contact> of(List<Entry> entries, Dyad dyad) {
    return entries.stream()
        .filter(entry -> entry.fact() && KINDS.contains(entry.kind()))
        .map(entry -> contact(entry, dyad))
        .filter(contact -> contact.rank() != Rank.UNTOLD || !ofMany(contact.entry()))
        .sorted(Comparator.comparing(Contact::rank).thenComparingInt(c -> c.entry().number()))
        .toList();
  }

  private static Contact contact(Entry entry, Dyad dyad) {
    String from = from(entry, dyad);
    Set<String> both = Set.of(dyad.a(), dyad.b());
    Rank rank = Ranks.highest(entry.event(), from == null ? both : Set.of(from));
    return new Contact(
        entry, from, rank == Rank.UNTOLD ? Ranks.highest(entry.event(), both) : rank);
  }

  /** Students, tourists and engineers come in numbers, and nobody of them has an office. */
  private static boolean ofMany(Entry entry) {
    return entry.event().lead().claim().quantities().stream()
        .anyMatch(quantity -> quantity.role() == QuantityMention.Role.COUNT);
  }

  /**
   * Who visits whom tells who came; of other contacts the place does, as the first to be named is
   * as often the host.
   */
  private static @Nullable String from(Entry entry, Dyad dyad) {
    if (entry.kind().equals("phone-call")) {
      return null;
    }
    String host = Direction.host(entry.event());
    if (dyad.a().equals(host) || dyad.b().equals(host)) {
      return dyad.b().equals(host) ? dyad.a() : dyad.b();
    }
    return switch (entry.kind().endsWith("visit") ? entry.direction() : Direction.TOGETHER) {
      case A_TO_B -> dyad.a();
      case B_TO_A -> dyad.b();
      case TOGETHER -> null;
    };
  }
}
