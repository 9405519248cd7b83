package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;

/**
 * Drops what a sentence says twice: the noun inside a verb's clause that states the same act
 * ("<i>expand</i> the <i>scholarship</i> programme"), and a bare purpose behind an act ("… <i>to
 * strengthen</i> ties").
 */
final class Overlaps {

  /** What a purpose clause adds to the act before it: intention and praise, no fact. */
  private static final Set<String> SOFT = Set.of("AGREE", "SUPPORT", "COOPERATE");

  private Overlaps() {}

  /** A claim with the hit that it came from. */
  record Made(Matcher.Hit hit, Claim claim) {}

  /** The claims that remain, in order. */
  static List<Claim> resolve(Reading reading, List<Made> made) {
    List<Made> kept = new ArrayList<>();
    for (Made candidate : made) {
      boolean said =
          made.stream().anyMatch(o -> !o.equals(candidate) && covers(reading, o, candidate))
              || kept.stream().anyMatch(k -> same(k.claim(), candidate.claim()));
      if (!said && !(purpose(reading, candidate) && made.size() > 1)) {
        kept.add(candidate);
      }
    }
    return kept.stream().map(Made::claim).toList();
  }

  /** Whether {@code inner} is part of what {@code outer} cites and adds nothing of its own. */
  private static boolean covers(Reading reading, Made outer, Made inner) {
    Claim a = outer.claim();
    Claim b = inner.claim();
    boolean inside = a.quote().contains(b.quote()) && !a.quote().equals(b.quote());
    boolean nominal = reading.syntax().predicate(inner.hit().head()).isEmpty();
    return inside
        && nominal
        && (a.kind().equals(b.kind()) || Objects.equals(a.event(), b.event()))
        && (b.date() == null || Objects.equals(a.date(), b.date()))
        && codes(a).containsAll(codes(b));
  }

  private static boolean purpose(Reading reading, Made made) {
    Claim claim = made.claim();
    Arc arc = reading.syntax().arc(made.hit().head());
    boolean clause =
        reading.syntax().predicate(made.hit().head()).isPresent()
            && arc.relation() == Relation.ADVERBIAL
            && arc.marker().equals("to");
    return clause
        && SOFT.contains(String.valueOf(claim.event()))
        && claim.dateWords() == null
        && claim.place() == null
        && claim.quantities().isEmpty();
  }

  private static boolean same(Claim a, Claim b) {
    return a.quote().overlaps(b.quote())
        && Objects.equals(a.event(), b.event())
        && a.kind().equals(b.kind())
        && codes(a).equals(codes(b))
        && Objects.equals(a.date(), b.date())
        && Objects.equals(a.place(), b.place());
  }

  private static Set<String> codes(Claim claim) {
    Set<String> codes = new java.util.LinkedHashSet<>();
    claim.actors().forEach(p -> codes.add(p.actor().code()));
    claim.recipients().forEach(p -> codes.add(p.actor().code()));
    return codes;
  }
}
