package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.versions.Alignment;
import org.chancery.record.versions.Line;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Token;
import org.chancery.text.span.Span;

/** Passages that one version alone has: runs of lines that found no partner. */
final class Passages {

  /** Shorter headings belong to the page rather than to what it says. */
  private static final int HEADING = 5;

  private final Alignment alignment;
  private final List<Difference> found = new ArrayList<>();

  private Passages(Alignment alignment) {
    this.alignment = alignment;
  }

  static List<Difference> find(Alignment alignment) {
    Passages passages = new Passages(alignment);
    passages.collect(true);
    passages.collect(false);
    return passages.found;
  }

  private void collect(boolean inFirst) {
    List<Line> run = new ArrayList<>();
    List<Line> alone =
        alignment.beads().stream()
            .filter(bead -> !bead.paired())
            .flatMap(bead -> (inFirst ? bead.first() : bead.second()).stream())
            .sorted((x, y) -> x.span().compareTo(y.span()))
            .toList();
    for (Line line : alone) {
      boolean follows =
          !run.isEmpty() && line.sentence().number() == run.getLast().sentence().number() + 1;
      if (!follows) {
        end(run, inFirst);
      }
      run.add(line);
    }
    end(run, inFirst);
  }

  private void end(List<Line> run, boolean inFirst) {
    if (run.stream().anyMatch(Passages::says)) {
      Span span = run.getFirst().span().union(run.getLast().span());
      List<Claim> claims = run.stream().flatMap(line -> line.claims().stream()).toList();
      Difference.Side side = new Difference.Side(span, span, "", claims);
      found.add(
          inFirst
              ? new Difference(Difference.Type.PASSAGE, side, null)
              : new Difference(Difference.Type.PASSAGE, null, side));
    }
    run.clear();
  }

  private static boolean says(Line line) {
    long words =
        line.sentence().tokens().stream().filter(token -> !token.is(Token.Tag.MARK)).count();
    Passage.Role role = line.sentence().role();
    boolean text = role == Passage.Role.PARAGRAPH || role == Passage.Role.ITEM;
    return text ? words > 1 : words >= HEADING;
  }
}
