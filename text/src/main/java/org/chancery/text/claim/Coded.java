package org.chancery.text.claim;

import java.util.List;
import org.chancery.text.document.Document;

/**
 * A document with everything that was coded from it.
 *
 * @param claims in text order; their spans count in the document's text
 */
public record Coded(Document document, List<Claim> claims) {

  /** Refuses a claim that cites words beyond the text: what cannot be cited is not recorded. */
  public Coded {
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (claim.quote().end() > document.text().length()) {
        throw new IllegalArgumentException(
            "claim at " + claim.quote() + " leaves the text of " + document.path());
      }
    }
  }
}
