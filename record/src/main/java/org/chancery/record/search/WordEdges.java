package org.chancery.record.search;

import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageAdjuster;

/**
 * Shrinks a stretch of text to whole words, and never over what is marked in it. Where nothing is
 * blank, as in scripts that part no words, it only keeps the halves of a character together.
 */
final class WordEdges implements PassageAdjuster {

  private CharSequence text = "";

  @Override
  public void currentValue(CharSequence value) {
    text = value;
  }

  @Override
  public OffsetRange adjust(Passage passage) {
    boolean marked = !passage.markers.isEmpty();
    int first = marked ? passage.markers.getFirst().from : passage.to;
    int from = begin(passage.from, first, marked);
    int last = marked ? passage.markers.getLast().to : from;
    return new OffsetRange(from, end(passage.to, last, marked));
  }

  /** Where the first whole word begins, at {@code limit} at the latest. */
  private int begin(int from, int limit, boolean marked) {
    int at = from;
    if (from > 0 && !blank(from - 1)) {
      while (at < limit && !blank(at)) {
        at++;
      }
      if (at == limit && !marked) {
        return from < text.length() && Character.isLowSurrogate(text.charAt(from))
            ? from + 1
            : from;
      }
    }
    while (at < limit && blank(at)) {
      at++;
    }
    return at;
  }

  /** Where the last whole word ends, at {@code limit} at the earliest. */
  private int end(int to, int limit, boolean marked) {
    int at = to;
    if (to < text.length() && !blank(to)) {
      while (at > limit && !blank(at - 1)) {
        at--;
      }
      if (at == limit && !marked) {
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
      }
    }
    while (at > limit && blank(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean blank(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
