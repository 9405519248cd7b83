package org.chancery.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.record.CitedClaim;
import org.chancery.record.Dyad;
import org.chancery.text.mention.Place;
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
        .sorted(Comparator.comparing(Contact::rank).thenComparingInt(c -> c.entry().number()))
        .toList();
  }

  private static Contact contact(Entry entry, Dyad dyad) {
    String from = from(entry, dyad);
    Set<String> side = from == null ? Set.of(dyad.a(), dyad.b()) : Set.of(from);
    return new Contact(entry, from, Ranks.highest(entry.event(), side));
  }

  /** Who does it to whom tells who came; else the place of the meeting does. */
  private static @Nullable String from(Entry entry, Dyad dyad) {
    if (entry.kind().equals("phone-call")) {
      return null;
    }
    return switch (entry.direction()) {
      case A_TO_B -> dyad.a();
      case B_TO_A -> dyad.b();
      case TOGETHER -> {
        String host = country(entry);
        yield dyad.b().equals(host) ? dyad.a() : dyad.a().equals(host) ? dyad.b() : null;
      }
    };
  }

  private static @Nullable String country(Entry entry) {
    for (CitedClaim cited : entry.event().claims()) {
      Place place = cited.claim().place();
      if (place != null && place.country() != null) {
        return place.country();
      }
    }
    return null;
  }
}
