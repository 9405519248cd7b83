package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a text's lines are broken: where a typist or a program wrapped them, a paragraph runs over
 * several lines, and a line that breaks although the next word would have fitted ends one.
 *
 * @param width the column at which lines break, or 0 where each line is a paragraph
 * @param doubled an empty line stands after every line, as some scans have it
 */
record Wrap(int width, boolean doubled) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  static Wrap of(List<Line> lines) {
    Wrap single = measure(lines, 1, 0.25);
    if (single.width > 0) {
      return single;
    }
    return doubled(lines) ? new Wrap(measure(lines, 2, 0.3).width, true) : single;
  }

  /**
   * Pairs of lines {@code step} apart show a wrap where the second often begins small, or where its
   * first word would hardly ever have fitted on the first.
   */
  private static Wrap measure(List<Line> lines, int step, double share) {
    List<Line> pairs = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + step < lines.size(); i++) {
      if (!lines.get(i).blank() && !lines.get(i + step).blank()) {
        pairs.add(lines.get(i));
        pairs.add(lines.get(i + step));
        widths.add(lines.get(i).width());
      }
    }
    Collections.sort(widths);
    int width = widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * 0.95));
    if (widths.size() < 2 || width < NARROWEST || width > WIDEST) {
      return new Wrap(0, false);
    }
    int small = 0;
    int filled = 0;
    for (int i = 0; i < pairs.size(); i += 2) {
      Line next = pairs.get(i + 1);
      small += next.startsLower() ? 1 : 0;
      filled += pairs.get(i).width() + 1 + next.firstWord() > width ? 1 : 0;
    }
    boolean wrapped = small >= widths.size() * share || filled >= widths.size() * 0.7;
    return new Wrap(wrapped ? width : 0, false);
  }

  private static boolean doubled(List<Line> lines) {
    int alone = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).blank()) {
        all++;
        alone += i + 1 == lines.size() || lines.get(i + 1).blank() ? 1 : 0;
      }
    }
    return all >= 8 && alone >= all * 0.9;
  }

  /**
   * Whether {@code next} goes on with the paragraph of {@code line}.
   *
   * @param gap empty lines between them
   */
  boolean continues(Line line, Line next, int gap) {
    if (gap > (doubled ? 1 : 0)) {
      return false;
    }
    if (width == 0) {
      // Unwrapped: a break is an accident only inside a sentence.
      return !line.ended() && (next.startsLower() || line.width() >= 150);
    }
    if (line.hard() && line.ended()) {
      return false;
    }
    boolean deeper = next.indent() >= line.indent() + 2 && line.ended();
    if (deeper) {
      return false;
    }
    double full = width * (doubled ? 0.75 : 0.85);
    boolean filled = line.width() + 1 + next.firstWord() > full;
    return filled || (next.startsLower() && !line.ended());
  }
}
