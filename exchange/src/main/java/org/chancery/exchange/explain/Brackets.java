package org.chancery.exchange.explain;

import static org.chancery.exchange.explain.Svg.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.exchange.explain.Cells.Cell;
import org.chancery.text.explain.Diagram.Mark;

/** What the words of one row are to the claims: brackets below them, each with its label. */
final class Brackets {

  private static final double LABEL = 11.5;
  private static final double LEVEL = 27;

  /** A bracket; its label stands around {@code middle}. */
  private record Bracket(Mark mark, double from, double to, double middle, int level) {}

  private final List<Bracket> brackets = new ArrayList<>();
  private final Levels levels = new Levels(false);

  Brackets(List<Cell> row, List<Mark> marks, double right) {
    int first = row.getFirst().token();
    int last = row.getLast().token();
    marks.stream()
        .filter(m -> m.first() <= last && m.last() >= first)
        .sorted(Comparator.comparingInt(m -> m.last() - m.first()))
        .forEach(
            mark -> {
              double from = row.get(Math.max(mark.first(), first) - first).from();
              double to = row.get(Math.min(mark.last(), last) - first).to();
              place(mark, from, to, right);
            });
  }

  private void place(Mark mark, double from, double to, double right) {
    double half = Metrics.width(mark.label(), LABEL) / 2;
    double middle = Math.max(Cells.MARGIN / 2 + half, Math.min(right - half, (from + to) / 2));
    int level = levels.place(Math.min(from, middle - half) - 3, Math.max(to, middle + half) + 3);
    brackets.add(new Bracket(mark, from, to, middle, level));
  }

  double height() {
    return levels.count() * LEVEL;
  }

  void draw(Svg svg, double top) {
    for (Bracket bracket : brackets) {
      double y = top + bracket.level() * LEVEL;
      String role = bracket.mark().role().word();
      svg.path(
          "bracket " + role + "-line",
          data("M", bracket.from(), y, "v", 5, "H", bracket.to(), "v", -5));
      svg.text("mark " + role, "middle", bracket.middle(), y + 17, bracket.mark().label());
    }
  }
}
