package org.chancery.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** The blocks of a document, with what lies between them, and the surroundings of a quotation. */
final class Passages {

  /** Code units of context on each side, at most. */
  private static final int CONTEXT = 320;

  private Passages() {}

  /** All text that is not blank, as blocks in order; words outside every passage are paragraphs. */
  static List<Passage> all(Document document) {
    List<Passage> all = new ArrayList<>();
    int end = 0;
    for (Passage passage : document.passages()) {
      addGap(document.text(), /* start= */ end, /* end= */ passage.span().start(), all);
      all.add(passage);
      end = passage.span().end();
    }
    addGap(document.text(), end, document.text().length(), all);
    return all;
  }

  private static void addGap(String text, int start, int end, List<Passage> all) {
    if (start < end && !text.substring(start, end).isBlank()) {
      all.add(new Passage(new Span(start, end), Passage.Role.PARAGRAPH));
    }
  }

  /** The passages that hold the quote, cut to a few lines around it at blanks. */
  static Span around(Document document, Span quote) {
    int start = quote.start();
    int end = quote.end();
    for (Passage passage : document.passages()) {
      if (passage.span().overlaps(quote)) {
        start = Math.min(start, passage.span().start());
        end = Math.max(end, passage.span().end());
      }
    }
    return new Span(
        left(document.text(), start, quote.start()), right(document.text(), end, quote.end()));
  }

  private static int left(String text, int start, int quote) {
    if (quote - start <= CONTEXT) {
      return start;
    }
    int blank = text.indexOf(' ', quote - CONTEXT);
    return blank < 0 || blank >= quote ? quote : blank + 1;
  }

  private static int right(String text, int end, int quote) {
    if (end - quote <= CONTEXT) {
      return end;
    }
    int blank = text.lastIndexOf(' ', quote + CONTEXT);
    return blank <= quote ? quote : blank;
  }
}
