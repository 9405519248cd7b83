package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.chancery.text.language.Lemmas;
import org.jspecify.annotations.Nullable;

/**
 * Puts all base forms of a word at its place. A base form is a form of itself, so that forms and
 * base forms can share one field without finding what they should not.
 */
final class LemmaFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Lemmas lemmas;

  /** Whether the form itself is left out where it has base forms. */
  private final boolean only;

  private final Deque<String> pending = new ArrayDeque<>();
  private @Nullable State word;

  LemmaFilter(TokenStream words, Lemmas lemmas, boolean only) {
    super(words);
    this.lemmas = lemmas;
    this.only = only;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(pending.remove());
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String form = term.toString();
    for (String lemma : lemmas.of(form)) {
      if (!lemma.equals(form)) {
        pending.add(lemma);
      }
    }
    if (only && !pending.isEmpty() && !lemmas.of(form).contains(form)) {
      term.setEmpty().append(pending.remove());
    }
    word = pending.isEmpty() ? null : captureState();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    word = null;
  }
}
