package org.chancery.text.language.ru;

import java.nio.charset.Charset;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/**
 * The spelling dictionary, which keeps capitals: it knows «Москва» but no «Президент». Immutable,
 * safe for threads.
 */
final class Spelling {

  private static final Charset KOI8 = Charset.forName("KOI8-R");

  private final FSA words;
  private final byte separator;

  Spelling(Dictionary dictionary) {
    this.words = dictionary.fsa;
    this.separator = dictionary.metadata.getSeparator();
  }

  /** True where the form is written with a capital only, as a name is. */
  boolean isName(Word word) {
    return word.capital() && knows(word.text());
  }

  /** The same of a base form in lower case. */
  boolean isName(String lemma) {
    return knows(Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1));
  }

  private boolean knows(String form) {
    if (!KOI8.newEncoder().canEncode(form)) {
      return false;
    }
    byte[] bytes = form.getBytes(KOI8);
    MatchResult match = new FSATraversal(words).match(bytes, 0, bytes.length, words.getRootNode());
    return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX
        && words.getArc(match.node, separator) != 0;
  }
}
