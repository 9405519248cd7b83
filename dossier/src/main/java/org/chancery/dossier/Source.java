package org.chancery.dossier;

import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;

/**
 * A document behind the dossier.
 *
 * @param uses what of it the dossier cites, in text order
 */
public record Source(Document document, List<Use> uses) {

  public Source {
    uses = List.copyOf(uses);
  }

  /**
   * One claim of the document.
   *
   * @param number counting from 1 in the document: names the place in its text
   * @param entry number of the dossier's line that rests on it
   */
  public record Use(int number, Claim claim, int entry) {}
}
