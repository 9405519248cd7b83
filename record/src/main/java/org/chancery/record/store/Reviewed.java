package org.chancery.record.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.text.claim.Claim;

/** What holds after review: the coder's claims as reviewers left them. */
public final class Reviewed {

  private Reviewed() {}

  /**
   * The claims of an edition that hold: rejected ones are gone, corrected ones stand as corrected
   * in their place, and those that reviewers added come last.
   *
   * @param judged {@link RecordStore#judged} of the edition's text
   * @return under the key of the coder's claim, with {@code /1}, {@code /2} … where one was split
   */
  public static List<StoredClaim> claims(Holding holding, List<Judged> judged) {
    Map<String, Judgement> byClaim = new LinkedHashMap<>();
    judged.forEach(one -> byClaim.put(one.judgement().claim(), one.judgement()));
    List<StoredClaim> claims = new ArrayList<>();
    for (StoredClaim claim : holding.claims()) {
      Judgement judgement = byClaim.remove(claim.key());
      if (judgement == null || !decides(judgement.verdict())) {
        claims.add(claim);
      } else {
        add(judgement, claims);
      }
    }
    for (Judgement judgement : byClaim.values()) {
      if (judgement.verdict() == Verdict.ADDED) {
        add(judgement, claims);
      }
    }
    return List.copyOf(claims);
  }

  private static boolean decides(Verdict verdict) {
    return verdict == Verdict.CORRECTED || verdict == Verdict.REJECTED;
  }

  private static void add(Judgement judgement, List<StoredClaim> claims) {
    int number = 0;
    for (Claim claim : judgement.corrected()) {
      number++;
      String part = judgement.corrected().size() == 1 ? "" : "/" + number;
      claims.add(new StoredClaim(judgement.claim() + part, claim));
    }
  }
}
