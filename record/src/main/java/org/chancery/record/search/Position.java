package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One word of a query as an analyzer reads it.
 *
 * @param typed the word as typed
 * @param terms its folded form first, then its base forms
 */
record Position(String typed, Set<String> terms) {

  /** The words of {@code text}, in their order. */
  static List<Position> of(Analyzer analyzer, String text) throws IOException {
    List<Position> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || positions.isEmpty()) {
          String typed = text.substring(offset.startOffset(), offset.endOffset());
          positions.add(new Position(typed, new LinkedHashSet<>()));
        }
        positions.getLast().terms().add(term.toString());
      }
      tokens.end();
    }
    return positions;
  }
}
