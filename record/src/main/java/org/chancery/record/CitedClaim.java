package org.chancery.record;

import java.util.Comparator;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;

/**
 * A claim together with the document that makes it.
 *
 * @param key the claim's name, the same in every run. A claim that a reviewer corrected keeps the
 *     name under which the coder's claim is stored
 */
public record CitedClaim(Document document, Claim claim, String key) {

  /** A claim under the name that follows from what it states; see {@link ClaimKey}. */
  public CitedClaim(Document document, Claim claim) {
    this(document, claim, ClaimKey.of(document, claim));
  }

  /** By publication, undated documents last, then by document and place in the text. */
  public static final Comparator<CitedClaim> BY_PUBLICATION =
      Comparator.comparing(
              (CitedClaim c) ->
                  c.document().published() == null ? "9999" : c.document().published().toString())
          .thenComparing(c -> c.document().id())
          .thenComparing(c -> c.claim().quote())
          .thenComparing(c -> c.claim().kind());

  /** The cited words. */
  public String quote() {
    return claim.quote().in(document.text());
  }
}
