package org.chancery.dossier.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** The blocks of a document, with what lies between them, and the surroundings of a quotation. */
public final class Passages {

  /** Code units of context on each side, at most. */
  private static final int CONTEXT = 320;

  private Passages() {}

  /** All text that is not blank, as blocks in order; words outside every passage are paragraphs. */
  public static List<Passage> all(Document document) {
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
  public static Span around(Document document, Span quote) {
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

  /**
   * The sentence that holds the quote, or the quote with whole words around it where the sentence
   * is longer than {@code most} code units.
   */
  public static Span sentence(Document document, Span quote, int most) {
    Span block = around(document, quote);
    String text = document.text();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.of(document.language()));
    ends.setText(text.substring(block.start(), block.end()));
    int start = block.start();
    int end = block.end();
    for (int at = ends.next(); at != BreakIterator.DONE; at = ends.next()) {
      int cut = block.start() + at;
      if (cut <= quote.start() && !abbreviated(text, cut)) {
        start = cut;
      } else if (cut >= quote.end() && !abbreviated(text, cut)) {
        end = cut;
        break;
      }
    }
    return clip(text, new Span(start, end), quote, most);
  }

  /** Whether what ends before {@code cut} is too short a word to end a sentence: "H.E. Mr. ". */
  private static boolean abbreviated(String text, int cut) {
    String before = text.substring(0, cut).stripTrailing();
    int word = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
    return before.endsWith(".") && before.length() - word <= 5;
  }

  private static Span clip(String text, Span sentence, Span quote, int most) {
    int room = Math.max(0, most - (quote.end() - quote.start())) / 2;
    int start = sentence.start();
    int end = sentence.end();
    if (quote.start() - start > room) {
      int blank = text.indexOf(' ', quote.start() - room);
      start = blank < 0 || blank >= quote.start() ? quote.start() : blank + 1;
    }
    if (end - quote.end() > room) {
      int blank = text.lastIndexOf(' ', quote.end() + room);
      end = blank <= quote.end() ? quote.end() : blank;
    }
    while (end > quote.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
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
