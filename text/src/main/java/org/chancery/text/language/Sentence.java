package org.chancery.text.language;

import java.util.List;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/**
 * A sentence with its words.
 *
 * @param span in the document's text
 * @param number counting from 0 at the top of the document
 * @param role of the passage that holds it
 * @param tokens in text order, never empty
 */
public record Sentence(Span span, int number, Passage.Role role, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Index of the token that holds or follows {@code offset}, or the number of tokens. */
  public int tokenAt(int offset) {
    int lo = 0;
    int hi = tokens.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (tokens.get(mid).span().end() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
