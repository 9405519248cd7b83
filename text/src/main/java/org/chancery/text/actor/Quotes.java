package org.chancery.text.actor;

/** Tells which tokens of a sentence stand between quotation marks. */
final class Quotes {

  private Quotes() {}

  static boolean[] inside(Line line) {
    boolean[] inside = new boolean[line.size()];
    boolean open = false;
    for (int i = 0; i < line.size(); i++) {
      switch (line.at(i).text()) {
        case "“", "«", "„" -> open = true;
        case "”", "»" -> open = false;
        case "\"", "``", "''" -> open = !open;
        default -> inside[i] = open;
      }
    }
    return inside;
  }
}
