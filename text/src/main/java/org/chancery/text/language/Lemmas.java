package org.chancery.text.language;

import java.util.List;

/**
 * The dictionary forms that a word can have, its sentence unseen: for finding rather than for
 * understanding. Implementations are built once and are shared by threads.
 */
@FunctionalInterface
public interface Lemmas {

  /**
   * All base forms of a word, each once, the usual ones first.
   *
   * @param form one word, whichever letters are capitals
   * @return in lower case; empty where neither the dictionary nor the word's ending tells any. The
   *     form itself is among them only where it is a base form
   */
  List<String> of(String form);
}
