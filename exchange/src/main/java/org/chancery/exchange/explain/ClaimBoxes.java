package org.chancery.exchange.explain;

import java.util.List;
import org.chancery.text.explain.Diagram.Box;
import org.chancery.text.explain.Diagram.Line;

/** The claims below the sentence, a box each. */
final class ClaimBoxes {

  private static final double TITLE = 13.5;
  private static final double TEXT = 12;
  private static final double LINE = 18;
  private static final double KEYS = 92;
  private static final double GAP = 12;

  private final List<Box> boxes;
  private final double width;

  ClaimBoxes(List<Box> boxes, double width) {
    this.boxes = boxes;
    this.width = width;
  }

  /** Draws all; returns where they end. */
  double draw(Svg svg, double top) {
    double y = top;
    for (Box box : boxes) {
      y = draw(svg, box, y) + GAP;
    }
    return y;
  }

  private double draw(Svg svg, Box box, double top) {
    Svg inside = new Svg();
    double x = Cells.MARGIN + 14;
    double y = top + 21;
    double room = width - 28;
    for (String line : Metrics.wrapped(box.title(), TITLE, room)) {
      inside.text("title", "start", x, y, line);
      y += LINE;
    }
    y += 2;
    for (Line line : box.lines()) {
      inside.text("key " + line.key(), "start", x, y, Metrics.cut(line.key(), TEXT, KEYS - 6));
      for (String part : Metrics.wrapped(line.text(), TEXT, room - KEYS)) {
        inside.text("text", "start", x + KEYS, y, part);
        y += LINE;
      }
    }
    double height = y - top - 4;
    svg.box("box", Cells.MARGIN, top, width, height, 6).raw(inside.toString());
    return top + height;
  }
}
