package org.chancery.web.schedule;

import org.chancery.record.review.LocalLexicon;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;

/** Reads claims in documents; whoever runs the server brings it. */
public interface DocumentCoder {

  /** What the coder that runs is called, as the store keeps it. */
  String version();

  /** The same coder, which knows what reviewers have taught. */
  DocumentCoder taught(LocalLexicon lexicon);

  /**
   * Codes a document; called by many threads.
   *
   * @throws IllegalArgumentException where it cannot; the message says why in one line
   */
  Coded code(Document document);
}
