package org.chancery.record.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.ClaimKey;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

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
    return of(holding, judged).stream().flatMap(claim -> claim.holds().stream()).toList();
  }

  /**
   * Every claim of an edition with what became of it, rejected ones too; in the same order.
   *
   * @param judged {@link RecordStore#judged} of the edition's text
   */
  public static List<ReviewedClaim> of(Holding holding, List<Judged> judged) {
    Map<String, Judged> byClaim = new LinkedHashMap<>();
    judged.forEach(one -> byClaim.put(one.judgement().claim(), one));
    Map<String, Judged> confirmed = confirmed(holding, byClaim);
    List<ReviewedClaim> claims = new ArrayList<>();
    for (StoredClaim claim : holding.claims()) {
      Judged own = byClaim.remove(claim.key());
      claims.add(
          own == null
              ? new ReviewedClaim(
                  claim.key(), claim.claim(), List.of(claim), confirmed.get(claim.key()))
              : new ReviewedClaim(claim.key(), claim.claim(), holds(own, claim), own));
    }
    for (Judged added : byClaim.values()) {
      if (added.judgement().verdict() == Verdict.ADDED) {
        String key = added.judgement().claim();
        claims.add(new ReviewedClaim(key, null, holds(added, null), added));
      }
    }
    return List.copyOf(claims);
  }

  /**
   * Judgements whose claim is gone because the coder now reads what they say instead, by the claim
   * that it reads.
   */
  private static Map<String, Judged> confirmed(Holding holding, Map<String, Judged> byClaim) {
    Set<String> read = holding.claims().stream().map(StoredClaim::key).collect(Collectors.toSet());
    Map<String, Judged> confirmed = new HashMap<>();
    for (Judged one : byClaim.values()) {
      Judgement judgement = one.judgement();
      if (judgement.verdict() == Verdict.CORRECTED && !read.contains(judgement.claim())) {
        List<String> keys =
            judgement.corrected().stream()
                .map(claim -> ClaimKey.of(judgement.content(), claim))
                .toList();
        if (read.containsAll(keys)) {
          keys.forEach(key -> confirmed.put(key, one));
        }
      }
    }
    return confirmed;
  }

  private static List<StoredClaim> holds(Judged judged, @Nullable StoredClaim coded) {
    Judgement judgement = judged.judgement();
    return switch (judgement.verdict()) {
      case REJECTED -> List.of();
      case CORRECTED, ADDED -> instead(judgement);
      case ACCEPTED, SAME, APART, COMPLETE, WITHDRAWN -> coded == null ? List.of() : List.of(coded);
    };
  }

  private static List<StoredClaim> instead(Judgement judgement) {
    List<StoredClaim> claims = new ArrayList<>();
    for (Claim claim : judgement.corrected()) {
      String part = judgement.corrected().size() == 1 ? "" : "/" + (claims.size() + 1);
      claims.add(new StoredClaim(judgement.claim() + part, claim));
    }
    return List.copyOf(claims);
  }
}
