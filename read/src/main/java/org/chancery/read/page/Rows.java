package org.chancery.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Rows of tables that hold data; a table that only lays out a page is read like any element. */
final class Rows {
  private static final int LONGEST_CELL = 600;

  private Rows() {}

  /** At least two cells with words, none long and none with blocks of its own inside. */
  static boolean isRow(Element row) {
    int filled = 0;
    for (Element cell : row.children()) {
      filled += cell.hasText() ? 1 : 0;
      boolean layout =
          cell.selectFirst("table, h1, h2, h3, h4, ul, ol, article, div > p") != null
              || cell.select("p").size() > 2
              || cell.select("br").size() > 2
              || cell.text().length() > LONGEST_CELL;
      if (layout) {
        return false;
      }
    }
    return filled >= 2;
  }

  static String words(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      cells.add(cell.text());
    }
    return String.join("\t", cells);
  }
}
