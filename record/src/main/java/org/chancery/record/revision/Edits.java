package org.chancery.record.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that differ between two texts (E. W. Myers, "An O(ND) difference algorithm and its
 * variations", Algorithmica 1, 1986, as java-diff-utils has it). Paragraphs are compared first and
 * words only inside those that changed, so that a long text with a small correction costs little.
 * White space does not count.
 */
final class Edits {

  /** Blocks of more words than this are replaced as a whole: nobody reads such a patchwork. */
  private static final int MOST_WORDS = 4000;

  private final String before;
  private final String after;
  private final List<Span> sentencesBefore;
  private final List<Span> sentencesAfter;
  private final List<Edit> found = new ArrayList<>();

  Edits(String before, String after, List<Span> sentencesBefore, List<Span> sentencesAfter) {
    this.before = before;
    this.after = after;
    this.sentencesBefore = sentencesBefore;
    this.sentencesAfter = sentencesAfter;
  }

  /** The edits in text order. */
  List<Edit> run() {
    List<Span> oldLines = lines(before);
    List<Span> newLines = lines(after);
    List<String> oldWords = oldLines.stream().map(span -> folded(span, before)).toList();
    List<String> newWords = newLines.stream().map(span -> folded(span, after)).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldWords, newWords).getDeltas()) {
      words(
          pieces(oldLines, delta.getSource(), before), pieces(newLines, delta.getTarget(), after));
    }
    return List.copyOf(found);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return lines;
  }

  private static String folded(Span span, String text) {
    return String.join(
        " ",
        Scanner.scan(text, span.start(), span.end()).stream().map(p -> word(p, text)).toList());
  }

  private static String word(Piece piece, String text) {
    return piece.word() ? text.substring(piece.start(), piece.end()) : piece.key();
  }

  private static List<Piece> pieces(List<Span> lines, Chunk<String> chunk, String text) {
    return lines.subList(chunk.getPosition(), chunk.getPosition() + chunk.size()).stream()
        .flatMap(line -> Scanner.scan(text, line.start(), line.end()).stream())
        .toList();
  }

  private void words(List<Piece> old, List<Piece> now) {
    if (old.isEmpty() || now.isEmpty() || Math.max(old.size(), now.size()) > MOST_WORDS) {
      add(old, now);
      return;
    }
    List<String> oldWords = old.stream().map(p -> word(p, before)).toList();
    List<String> newWords = now.stream().map(p -> word(p, after)).toList();
    Patches patches = new Patches();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldWords, newWords).getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        patches.add(delta.getSource(), delta.getTarget());
      }
    }
    for (Patches.Patch patch : patches.list()) {
      add(old.subList(patch.from(), patch.to()), now.subList(patch.newFrom(), patch.newTo()));
    }
  }

  private void add(List<Piece> old, List<Piece> now) {
    Span x = span(old);
    Span y = span(now);
    if (x != null || y != null) {
      found.add(new Edit(x, y, within(x, sentencesBefore), within(y, sentencesAfter)));
    }
  }

  private static @Nullable Span span(List<Piece> pieces) {
    return pieces.isEmpty() ? null : new Span(pieces.getFirst().start(), pieces.getLast().end());
  }

  private static @Nullable Span within(@Nullable Span span, List<Span> sentences) {
    return span == null
        ? null
        : sentences.stream().filter(span::overlaps).reduce(Span::union).orElse(null);
  }
}
