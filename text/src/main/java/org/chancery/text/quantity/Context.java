package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.chancery.text.scan.Piece;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** One sentence with all that its numbers are read by. */
record Context(
    Document document,
    Sentence sentence,
    List<Piece> pieces,
    List<Span> times,
    Lexicon lexicon,
    Currencies currencies,
    Units units,
    Numerals numerals) {

  boolean is(Word word, int i) {
    return i >= 0 && i < pieces.size() && lexicon.is(word, pieces, i);
  }

  int skip(Word word, int i) {
    return i < pieces.size() ? lexicon.skip(word, pieces, i) : i;
  }

  boolean isMark(int i, String key) {
    return i >= 0 && i < pieces.size() && pieces.get(i).is(key);
  }

  /** Whether piece {@code i} exists and no white space parts it from the one before. */
  boolean glued(int i) {
    return i > 0 && i < pieces.size() && !pieces.get(i).spaced();
  }

  int startOf(int i) {
    return pieces.get(i).start();
  }

  /** Offset after piece {@code i - 1}. */
  int endBefore(int i) {
    return pieces.get(i - 1).end();
  }

  Span span(int from, int end) {
    return new Span(startOf(from), endBefore(end));
  }

  boolean inTime(int i) {
    int start = startOf(i);
    return times.stream().anyMatch(t -> t.contains(start));
  }

  @Nullable Numeral numeral(int i) {
    return i < pieces.size() ? numerals.read(pieces, i) : null;
  }

  /** Whether words such as "more than" stand right before piece {@code i}. */
  boolean about(int i) {
    return ends(Word.ABOUT, i) && !ends(Word.PARTICLE, i);
  }

  private boolean ends(Word word, int i) {
    for (int back = 1; back <= 5 && i - back >= 0; back++) {
      Phrases.Hit hit = lexicon.find(word, pieces, i - back);
      if (hit != null && hit.end() == i) {
        return true;
      }
    }
    return false;
  }

  /** Index before the words such as "more than" that stand right before piece {@code i}. */
  int beforeAbout(int i) {
    for (int back = 5; back >= 1; back--) {
      Phrases.Hit hit = i - back >= 0 ? lexicon.find(Word.ABOUT, pieces, i - back) : null;
      if (hit != null && hit.end() == i) {
        return i - back;
      }
    }
    return i;
  }

  static BigDecimal hundredth(BigDecimal value) {
    return value.movePointLeft(2);
  }
}
