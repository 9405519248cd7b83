package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.record.search.Mark;
import org.chancery.record.search.Snippet;

/** Some words of a text, marked or not. */
public record Piece(String text, boolean marked) {

  /** A sentence that came to its end. */
  private static final Pattern ENDED = Pattern.compile("[.!?…][»”\"’)]*\\s*$");

  /** The pieces of what was found, in text order. */
  static List<Piece> of(Snippet snippet) {
    String text = snippet.text();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : snippet.marks()) {
      int start = text.offsetByCodePoints(0, mark.start() - snippet.start());
      int end = text.offsetByCodePoints(0, mark.end() - snippet.start());
      add(pieces, text.substring(at, start), false);
      add(pieces, text.substring(start, end), true);
      at = end;
    }
    add(pieces, text.substring(at), false);
    return pieces;
  }

  /** The same with marks of what was cut off, where the text goes on. */
  static List<Piece> excerpt(Snippet snippet) {
    List<Piece> pieces = new ArrayList<>(of(snippet));
    if (snippet.start() > 0) {
      pieces.addFirst(new Piece("… ", false));
    }
    if (!ENDED.matcher(snippet.text()).find()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
