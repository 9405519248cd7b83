package org.chancery.record.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.chancery.text.language.Lemmas;

/** Words by Unicode's rules, folded, with their base forms. Offsets are in UTF-16 code units. */
final class WordAnalyzer extends Analyzer {

  private final Lemmas lemmas;
  private final boolean lemmasOnly;

  private WordAnalyzer(Lemmas lemmas, boolean lemmasOnly) {
    this.lemmas = lemmas;
    this.lemmasOnly = lemmasOnly;
  }

  /** Forms and base forms, for the index and for queries. */
  static WordAnalyzer of(Lemmas lemmas) {
    return new WordAnalyzer(lemmas, false);
  }

  /** Base forms alone where there are any: what a text is about. */
  WordAnalyzer withLemmasOnly() {
    return new WordAnalyzer(lemmas, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new FoldFilter(words);
    return new TokenStreamComponents(words, new LemmaFilter(folded, lemmas, lemmasOnly));
  }
}
