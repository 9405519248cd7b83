package org.chancery.exchange.explain;

import java.util.List;
import org.chancery.exchange.explain.Cells.Cell;
import org.chancery.text.explain.Diagram;
import org.chancery.text.explain.Diagram.Word;

/**
 * A sentence as a picture: its words in rows, the syntax in arcs above them, what the words are to
 * the claims in brackets below, and a box for each claim. SVG without scripts or fonts of its own,
 * readable on light and dark ground.
 */
public final class Picture {

  private static final double NARROWEST = 640;

  /** From the top of a row's words to the top of its brackets. */
  private static final double WORDS = 42;

  private Picture() {}

  /** The picture as an SVG document, without an XML declaration, so that a page can hold it. */
  public static String svg(Diagram diagram) {
    Cells cells = new Cells(diagram.words());
    double width = Math.max(NARROWEST, cells.right() + Cells.MARGIN);
    Svg body = new Svg();
    double y = Cells.MARGIN / 2;
    for (int row = 0; row < cells.rows(); row++) {
      y = row(body, diagram, cells, row, width, y);
    }
    y = new ClaimBoxes(diagram.boxes(), width - 2 * Cells.MARGIN).draw(body, y + 6);
    return head(diagram, width, y + Cells.MARGIN / 2) + body + "</svg>\n";
  }

  private static double row(
      Svg svg, Diagram diagram, Cells cells, int row, double width, double top) {
    List<Cell> words = cells.row(row);
    double right = width - Cells.MARGIN / 2;
    List<String> texts = diagram.words().stream().map(Word::text).toList();
    Arcs arcs = new Arcs(cells, texts, diagram.links(), row, right);
    Brackets brackets = new Brackets(words, diagram.marks(), right);
    double base = top + arcs.height();
    arcs.draw(svg, base);
    words.forEach(cell -> word(svg, cell, diagram.words().get(cell.token()), base));
    brackets.draw(svg, base + WORDS);
    return base + WORDS + brackets.height() + 14;
  }

  private static void word(Svg svg, Cell cell, Word word, double base) {
    String whole = word.text().equals(cell.text()) ? "" : word.text() + " – ";
    svg.raw("<g><title>" + Svg.escaped(whole + word.detail()) + "</title>\n");
    svg.text(word.verb() ? "word verb" : "word", "middle", cell.center(), base + 17, cell.text());
    svg.text("tag", "middle", cell.center(), base + 31, word.tag());
    svg.raw("</g>\n");
  }

  private static String head(Diagram diagram, double width, double height) {
    String size = Svg.number(width) + " " + Svg.number(height);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" class="chancery" viewBox="0 0 %s" width="%s" \
        height="%s" role="img" aria-labelledby="chancery-title chancery-desc">
        <title id="chancery-title">How the sentence was read</title>
        <desc id="chancery-desc">%s</desc>
        <style>
        %s</style>
        <rect class="paper" width="100%%" height="100%%"/>
        """
        .formatted(
            size,
            Svg.number(width),
            Svg.number(height),
            Svg.escaped(diagram.summary()),
            Colours.css());
  }
}
