package org.chancery.record.store;

import java.util.List;
import org.chancery.text.claim.Claim;

/**
 * What a reviewer says of a claim, of two claims, or of a text as a whole. It stays beside the
 * claim, which is never changed, and is found again by the claim's key after the text was coded
 * anew.
 *
 * @param claim key of the claim, or of another {@link Subject}
 * @param content id of the text that it cites; of two claims, the text of the first
 * @param seen number of the subject's last judgement that the reviewer has seen, 0 for none
 * @param corrected the claims to hold instead: one for a correction, several for a split, the
 *     missed one for an addition; empty otherwise
 * @param reason in the reviewer's words, may be empty
 * @param undoes number of the judgement that this one takes back, saying again what stood before
 *     it; 0 for none
 */
public record Judgement(
    String claim,
    String content,
    long seen,
    Verdict verdict,
    List<Claim> corrected,
    String reason,
    long undoes) {

  /** One that takes nothing back. */
  public Judgement(
      String claim,
      String content,
      long seen,
      Verdict verdict,
      List<Claim> corrected,
      String reason) {
    this(claim, content, seen, verdict, corrected, reason, 0);
  }

  /** What a judgement comes to. */
  public enum Verdict {
    ACCEPTED,
    /** Other claims hold instead. */
    CORRECTED,
    REJECTED,
    /** The coder missed this claim; the key is that of the claim given. */
    ADDED,
    /** The two claims tell one event. */
    SAME,
    /** The two claims tell two events. */
    APART,
    /** What holds of this text is all that it states. */
    COMPLETE,
    /** As if nothing had been said: what stood before is undone. */
    WITHDRAWN;

    /** As it is stored and shown. */
    public String word() {
      return Json.word(this);
    }

    /** Whether it says which claims hold. */
    boolean tellsClaims() {
      return this == CORRECTED || this == ADDED;
    }
  }

  /** Refuses claims where the verdict has none, and none where it needs some. */
  public Judgement {
    corrected = List.copyOf(corrected);
    if (verdict.tellsClaims() == corrected.isEmpty()) {
      throw new IllegalArgumentException(
          "the verdict %s comes with %d claims".formatted(verdict, corrected.size()));
    }
    if (!Characters.keepable(reason)) {
      throw new IllegalArgumentException("the reason holds half characters or NUL");
    }
  }
}
