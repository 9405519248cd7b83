package org.chancery.text.language;

import java.util.List;
import org.chancery.text.document.Document;

/** Cuts a document into sentences with tagged and lemmatised tokens. */
public interface SentenceReader {

  /** Sentences in text order; no sentence crosses a passage's bounds; furniture yields none. */
  List<Sentence> read(Document document);
}
