package org.chancery.exchange.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text runs, estimated without a font: the advances of a wide sans serif, so that no other
 * makes words touch.
 */
final class Metrics {

  private static final String NARROW = " .,:;'’|!()[]/\"“”«»ijlI-·";
  private static final String WIDE = "mwMWшщжюмфыШЩЖЮМФЫ@%—…→";

  private Metrics() {}

  /** Width of {@code text} in the unit of {@code size}, the size of the font. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(Metrics::advance).sum() * size;
  }

  private static double advance(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.38;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.98;
    }
    if (c >= 0x2e80) {
      return 1.1;
    }
    return Character.isUpperCase(c) ? 0.74 : 0.64;
  }

  /** {@code text}, cut with "…" where it runs wider than {@code width}. */
  static String cut(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  /** {@code text} in lines of at most {@code width}, broken at spaces. */
  static List<String> wrapped(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(cut(line.toString(), size, width));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(cut(line.toString(), size, width));
    return lines;
  }
}
