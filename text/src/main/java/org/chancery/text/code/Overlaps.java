package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.text.claim.Claim;

/**
 * Drops claims of one sentence that say the same twice: same words inside, same type, same parties.
 */
final class Overlaps {

  private Overlaps() {}

  static List<Claim> resolve(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      if (kept.stream().noneMatch(k -> same(k, claim))) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static boolean same(Claim a, Claim b) {
    return a.quote().overlaps(b.quote())
        && Objects.equals(a.event(), b.event())
        && a.kind().equals(b.kind())
        && codes(a).equals(codes(b))
        && Objects.equals(a.date(), b.date())
        && Objects.equals(a.place(), b.place());
  }

  private static List<String> codes(Claim claim) {
    List<String> codes = new ArrayList<>();
    claim.actors().forEach(p -> codes.add(p.actor().code()));
    codes.add(">");
    claim.recipients().forEach(p -> codes.add(p.actor().code()));
    return codes;
  }
}
