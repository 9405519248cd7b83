package org.chancery.text.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Term.Party;
import org.jspecify.annotations.Nullable;

/** The persons that a text introduces with office and state, found by any part of their name. */
final class Persons {

  private final Map<String, Holder> byKey = new HashMap<>();

  /** Remembers a holder whom the text names; of two with one name the first stays. */
  void introduce(Holder holder) {
    for (String key : holder.keys()) {
      if (key.length() > 1) {
        byKey.putIfAbsent(key, holder);
      }
    }
  }

  /** Whom {@code name} means: one whose name has all its words, else one of the table; or null. */
  @Nullable Holder find(Name name) {
    Holder holder = byKey.get(name.surname());
    if (holder == null || !agree(holder.keys(), name.keys())) {
      holder = byKey.get(name.keys().getFirst());
    }
    if (holder != null && agree(holder.keys(), name.keys())) {
      return holder;
    }
    Term.Known known = name.known();
    return known == null
        ? null
        : new Holder(List.of(known.code()), "GOV", known.role(), null, name.keys(), null);
  }

  /** Every word of the shorter name stands in the longer one. */
  private static boolean agree(List<String> a, List<String> b) {
    return a.size() < b.size() ? b.containsAll(a) : a.containsAll(b);
  }

  /** Whether somebody else than {@code name} holds {@code role} in {@code code}. */
  boolean heldByAnother(String role, String code, Name name) {
    return byKey.values().stream()
        .anyMatch(
            h ->
                h.role().equals(role) && h.codes().contains(code) && !agree(h.keys(), name.keys()));
  }

  static List<String> codes(Phrase phrase) {
    return phrase.parties().stream().map(Party::code).distinct().toList();
  }
}
