package org.chancery.exchange.explain;

import static org.chancery.exchange.explain.Svg.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.exchange.explain.Cells.Cell;
import org.chancery.text.explain.Diagram.Link;

/**
 * The syntax above one row of words: an arc from each word to the head in the same row; a stub that
 * names the head where it stands in another.
 */
final class Arcs {

  private static final double LABEL = 10.5;
  private static final double LEVEL = 17;
  private static final double ROUND = 7;
  private static final double STUB = 12;

  /** How far apart the arcs stand that end at one word. */
  private static final double SPREAD = 5;

  /**
   * An arc to draw.
   *
   * @param head x of its end at the head; for a stub that of the label's near edge
   * @param tip x of its end at the dependent
   */
  private record Arc(double head, double tip, boolean stub, String label, int level) {

    double from() {
      return Math.min(head, tip);
    }

    double to() {
      return Math.max(head, tip);
    }
  }

  private final Cells cells;
  private final List<Arc> arcs = new ArrayList<>();
  private final Levels levels = new Levels(true);

  Arcs(Cells cells, List<String> words, List<Link> links, int row, double right) {
    this.cells = cells;
    List<Link> inside =
        links.stream().filter(l -> row(l.head()) == row && row(l.dependent()) == row).toList();
    List<Link> outside =
        links.stream().filter(l -> row(l.head()) != row && row(l.dependent()) == row).toList();
    Map<Integer, List<Link>> ends = ends(inside, outside);
    outside.forEach(link -> stub(link, x(ends, link.dependent(), link), words, right));
    inside.stream()
        .sorted(Comparator.comparingDouble(this::length))
        .forEach(link -> arc(link, ends));
  }

  private int row(int token) {
    return cells.at(token).row();
  }

  private double length(Link link) {
    return Math.abs(cells.at(link.head()).center() - cells.at(link.dependent()).center());
  }

  /**
   * The arcs that end at each word, from left to right, so that none crosses another on its way up:
   * those to the left, the shortest first, then stubs, then those to the right, the longest first.
   */
  private Map<Integer, List<Link>> ends(List<Link> inside, List<Link> outside) {
    Map<Integer, List<Link>> ends = new HashMap<>();
    for (Link link : inside) {
      ends.computeIfAbsent(link.head(), t -> new ArrayList<>()).add(link);
      ends.computeIfAbsent(link.dependent(), t -> new ArrayList<>()).add(link);
    }
    for (Link link : outside) {
      ends.computeIfAbsent(link.dependent(), t -> new ArrayList<>()).add(link);
    }
    ends.forEach((token, links) -> links.sort(Comparator.comparingDouble(l -> order(token, l))));
    return ends;
  }

  private double order(int token, Link link) {
    if (row(link.head()) != row(link.dependent())) {
      return 0;
    }
    int other = link.head() == token ? link.dependent() : link.head();
    return (other < token ? -1 : 1) / length(link);
  }

  private double x(Map<Integer, List<Link>> ends, int token, Link link) {
    List<Link> all = ends.getOrDefault(token, List.of());
    Cell cell = cells.at(token);
    double spread = Math.min(SPREAD, (cell.to() - cell.from()) / (all.size() + 1));
    return cell.center() + (all.indexOf(link) - (all.size() - 1) / 2.0) * spread;
  }

  private void arc(Link link, Map<Integer, List<Link>> ends) {
    double head = x(ends, link.head(), link);
    double tip = x(ends, link.dependent(), link);
    double middle = (head + tip) / 2;
    double half = Metrics.width(link.label(), LABEL) / 2 + 2;
    double from = Math.min(Math.min(head, tip), middle - half);
    double to = Math.max(Math.max(head, tip), middle + half);
    int level = levels.place(from + 1, to - 1);
    arcs.add(new Arc(head, tip, false, link.label(), level));
  }

  private void stub(Link link, double tip, List<String> words, double right) {
    boolean before = link.head() < link.dependent();
    String head = Metrics.cut(words.get(link.head()), LABEL, 120);
    String label = (before ? "↖ “" : "↘ “") + head + "” " + link.label();
    double width = STUB + Metrics.width(label, LABEL);
    boolean toRight = tip + width <= right;
    double end = toRight ? tip + STUB : tip - STUB;
    int level = levels.place(toRight ? tip - 1 : tip - width, toRight ? tip + width : tip + 1);
    arcs.add(new Arc(end, tip, true, label, level));
  }

  double height() {
    return levels.count() * LEVEL + 14;
  }

  /** Draws all above {@code base}: first lines, then labels, which hide what runs behind them. */
  void draw(Svg svg, double base) {
    for (Arc arc : arcs) {
      svg.path("arc", arc.stub() ? stub(arc, base) : bow(arc, base));
      svg.path("tip", data("M", arc.tip(), base, "l", -3, -5.5, "h", 6, "Z"));
    }
    for (Arc arc : arcs) {
      double y = y(arc, base) + 3.5;
      boolean right = arc.head() > arc.tip();
      if (arc.stub()) {
        svg.text("label", right ? "start" : "end", arc.head() + (right ? 2 : -2), y, arc.label());
      } else {
        svg.text("label", "middle", (arc.head() + arc.tip()) / 2, y, arc.label());
      }
    }
  }

  private static double y(Arc arc, double base) {
    return base - 16 - arc.level() * LEVEL;
  }

  private static String bow(Arc arc, double base) {
    double y = y(arc, base);
    double from = arc.from();
    double to = arc.to();
    double round = Math.min(ROUND, (to - from) / 2);
    return data("M", from, base, "V", y + round, "Q", from, y, from + round, y)
        + " "
        + data("H", to - round, "Q", to, y, to, y + round, "V", base);
  }

  private static String stub(Arc arc, double base) {
    double y = y(arc, base);
    double turn = arc.head() > arc.tip() ? ROUND : -ROUND;
    return data("M", arc.tip(), base, "V", y + ROUND, "Q", arc.tip(), y, arc.tip() + turn, y)
        + " "
        + data("H", arc.head());
  }
}
