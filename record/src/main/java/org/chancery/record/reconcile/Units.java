package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.record.Successors;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Between whom a claim's happening took place: {@code AUT+GHA}. A claim that names one side only
 * gets the other from where it happened, or from whom its document is about. What has one side
 * alone is parted by years too, so that no unit grows without end.
 */
final class Units {

  /** Blocks whose happenings have two sides even where the words name one. */
  private static final Set<String> TWO_SIDED = Set.of("contact", "text", "help", "ties", "breach");

  private final Document document;
  private final List<String> byFrequency;

  Units(Coded coded) {
    this.document = coded.document();
    Map<String, Integer> counts = new HashMap<>();
    for (Claim claim : coded.claims()) {
      states(claim).forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    this.byFrequency =
        counts.keySet().stream()
            .sorted(
                (a, b) -> {
                  int more = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
                  return more == 0 ? a.compareTo(b) : more;
                })
            .toList();
  }

  String of(Claim claim) {
    SortedSet<String> parties = states(claim);
    if (parties.size() == 1 && TWO_SIDED.contains(Families.block(claim.kind()))) {
      String other = other(parties.getFirst(), claim.place());
      if (other != null) {
        parties.add(other);
      }
    }
    String unit = String.join("+", parties);
    return parties.size() > 1 ? unit : unit + " " + year(claim);
  }

  private @Nullable String other(String party, @Nullable Place place) {
    List<String> candidates = new ArrayList<>();
    if (place != null && place.country() != null && byFrequency.contains(place.country())) {
      candidates.add(Successors.fold(place.country()));
    }
    if (document.publisher() != null) {
      candidates.add(Successors.fold(document.publisher()));
    }
    candidates.addAll(byFrequency);
    return candidates.stream().filter(code -> !code.equals(party)).findFirst().orElse(null);
  }

  private String year(Claim claim) {
    TimeValue date = claim.date();
    if (date != null && date.value().length() >= 4) {
      return date.value().substring(0, 4);
    }
    return document.published() == null ? "" : String.valueOf(document.published().getYear());
  }

  /** The states among the parties, or all parties where fewer than two are states. */
  private static SortedSet<String> states(Claim claim) {
    TreeSet<String> states = new TreeSet<>();
    TreeSet<String> all = new TreeSet<>();
    for (List<Claim.Party> side : List.of(claim.actors(), claim.recipients())) {
      for (Claim.Party party : side) {
        String code = Successors.fold(party.actor().code());
        all.add(code);
        if (!party.actor().sector().equals("IGO")) {
          states.add(code);
        }
      }
    }
    return states.size() > 1 ? states : all;
  }
}
