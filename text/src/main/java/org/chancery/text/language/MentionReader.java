package org.chancery.text.language;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Mention;

/**
 * Finds one sort of mention in a whole document. It is given the whole because words such as "that
 * year", "she" or "the two countries" mean what an earlier sentence said.
 *
 * <p>Implementations are immutable, are built once and are shared by threads.
 */
public interface MentionReader<M extends Mention> {

  /**
   * The mentions of each sentence.
   *
   * @return a list as long as {@code sentences}; each entry in text order, without overlaps
   */
  List<List<M>> read(Document document, List<Sentence> sentences);

  /** The same reader where these names mean what they say here, whatever its tables say of them. */
  default MentionReader<M> with(LocalNames names) {
    return this;
  }
}
