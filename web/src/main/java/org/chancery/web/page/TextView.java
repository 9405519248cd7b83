package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.dossier.page.Passages;
import org.chancery.record.search.Mark;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;

/**
 * A document's text with what is cited and what was looked for in it.
 *
 * @param blocks in text order
 */
public record TextView(List<Block> blocks) {

  /**
   * A passage.
   *
   * @param start in code points of the text
   */
  public record Block(String role, int start, List<Run> runs) {}

  /**
   * Words that one set of claims cites.
   *
   * @param found whether they were looked for
   * @param begin keys of claims whose quotes begin here
   * @param cited the first claim that cites them; 0 for none
   * @param ends claims whose quotes end here
   */
  public record Run(
      String text, boolean found, List<String> begin, int cited, String key, List<End> ends) {}

  /** The number of a claim, and its key. */
  public record End(int number, String key) {}

  /**
   * The view.
   *
   * @param claims in text order; their places in the list, from 1, are their numbers
   * @param marks in code points
   */
  static TextView of(Document document, List<StoredClaim> claims, List<Mark> marks) {
    List<Span> found =
        marks.stream()
            .map(mark -> span(document.text(), mark))
            .filter(span -> span.end() <= document.text().length())
            .toList();
    Maker maker = new Maker(document, claims, found);
    return new TextView(Passages.all(document).stream().map(maker::block).toList());
  }

  private static Span span(String text, Mark mark) {
    int start = text.offsetByCodePoints(0, mark.start());
    return new Span(start, text.offsetByCodePoints(start, mark.end() - mark.start()));
  }

  /** Cuts passages wherever a quote or something found begins or ends. */
  private static final class Maker {
    private final Document document;
    private final List<StoredClaim> claims;
    private final List<Span> found;
    private final CodePoints points;

    Maker(Document document, List<StoredClaim> claims, List<Span> found) {
      this.document = document;
      this.claims = claims;
      this.found = found;
      this.points = CodePoints.of(document.text());
    }

    Block block(Passage passage) {
      Span span = passage.span();
      List<Run> runs = new ArrayList<>();
      int at = span.start();
      for (int cut : cuts(span)) {
        runs.add(run(new Span(at, cut), span));
        at = cut;
      }
      return new Block(
          passage.role().name().toLowerCase(Locale.ROOT), points.at(span.start()), runs);
    }

    private Set<Integer> cuts(Span block) {
      Set<Integer> cuts = new TreeSet<>();
      claims.forEach(claim -> add(cuts, claim.claim().quote()));
      found.forEach(span -> add(cuts, span));
      cuts.removeIf(cut -> cut <= block.start() || cut >= block.end());
      cuts.add(block.end());
      return cuts;
    }

    private static void add(Set<Integer> cuts, Span span) {
      cuts.add(span.start());
      cuts.add(span.end());
    }

    private Run run(Span run, Span block) {
      List<String> begin = new ArrayList<>();
      List<End> ends = new ArrayList<>();
      int cited = 0;
      for (int i = 0; i < claims.size(); i++) {
        Span quote = claims.get(i).claim().quote();
        if (quote.overlaps(run)) {
          cited = cited == 0 ? i + 1 : cited;
          if (run.start() == Math.max(quote.start(), block.start())
              && quote.start() >= block.start()) {
            begin.add(claims.get(i).key());
          }
          if (quote.end() == run.end()) {
            ends.add(new End(i + 1, claims.get(i).key()));
          }
        }
      }
      boolean looked = found.stream().anyMatch(span -> span.overlaps(run));
      String key = cited == 0 ? "" : claims.get(cited - 1).key();
      return new Run(run.in(document.text()), looked, begin, cited, key, ends);
    }
  }
}
