package org.chancery.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Heads and feet that run through a PDF's pages, page numbers among them. */
final class Running {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page|стр\\.|страница|p\\.)?[\\s–—-]*\\d{1,4}[\\s–—-]*(?:(?:of|/|из)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Running() {}

  /** The lines, without those at a page's edge that are its number or stand on other pages too. */
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      if (edge(line)) {
        pages.computeIfAbsent(alike(line), k -> new HashSet<>()).add(line.page());
      }
    }
    List<PdfLine> kept = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (PdfLine line : lines) {
      boolean number = edge(line) && NUMBER.matcher(line.text().strip()).matches();
      boolean again = edge(line) && pages.getOrDefault(alike(line), Set.of()).size() > 1;
      // A running head is the letterhead where it stands first.
      if (!number && (!again || shown.add(alike(line)))) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean edge(PdfLine line) {
    float place = line.y() / line.height();
    return place < 0.12f || place > 0.88f;
  }

  private static String alike(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
