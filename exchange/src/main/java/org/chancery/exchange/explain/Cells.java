package org.chancery.exchange.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.explain.Diagram;

/** The words of a sentence in rows: which stands where. */
final class Cells {

  static final double MARGIN = 28;
  static final double WORD = 15;
  static final double TAG = 10.5;

  /** How wide a row may run. */
  private static final double WIDEST = 1060;

  private static final double GAP = 14;

  /** How wide one word may be shown; what is cut stays in its title. */
  private static final double LONGEST = 320;

  /** How much wider bold letters run. */
  private static final double BOLD = 1.08;

  /** A word at its place; {@code left} and {@code width} with half of the gaps beside it. */
  record Cell(int token, int row, double left, double width, String text) {

    double center() {
      return left + width / 2;
    }

    /** The edges of the word itself. */
    double from() {
      return left + GAP / 2;
    }

    double to() {
      return left + width - GAP / 2;
    }
  }

  private final List<Cell> cells = new ArrayList<>();

  Cells(List<Diagram.Word> words) {
    double x = MARGIN;
    int row = 0;
    for (Diagram.Word word : words) {
      String text = Metrics.cut(word.text(), WORD, LONGEST);
      double letters = Metrics.width(text, WORD) * (word.verb() ? BOLD : 1);
      double width = GAP + Math.max(letters, Metrics.width(word.tag(), TAG));
      if (x + width > MARGIN + WIDEST && x > MARGIN) {
        x = MARGIN;
        row++;
      }
      cells.add(new Cell(cells.size(), row, x, width, text));
      x += width;
    }
  }

  Cell at(int token) {
    return cells.get(token);
  }

  List<Cell> row(int row) {
    return cells.stream().filter(c -> c.row() == row).toList();
  }

  int rows() {
    return cells.isEmpty() ? 0 : cells.getLast().row() + 1;
  }

  /** Right edge of the widest row. */
  double right() {
    return cells.stream().mapToDouble(c -> c.left() + c.width()).max().orElse(MARGIN);
  }
}
