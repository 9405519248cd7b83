package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.Mark;
import org.chancery.record.search.Page;
import org.chancery.record.search.Snippet;
import org.chancery.record.search.Source;

/** Prints what was found, for people. What was looked for stands in brackets, or bold. */
final class SearchLines {

  private static final int VALUES = 12;

  private final PrintWriter out;
  private final LongFunction<List<String>> addresses;
  private final String before;
  private final String behind;

  SearchLines(PrintWriter out, LongFunction<List<String>> addresses) {
    this.out = out;
    this.addresses = addresses;
    boolean terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false)
            && System.getenv("NO_COLOR") == null;
    before = terminal ? "\u001b[1m" : "[";
    behind = terminal ? "\u001b[0m" : "]";
  }

  void documents(Page<DocumentHit> page) {
    for (DocumentHit hit : page.hits()) {
      Snippet title = hit.title();
      head(hit.source(), title == null ? "(no title)" : marked(title));
      hit.snippets().forEach(snippet -> out.println("    … " + marked(snippet) + " …"));
      hit.claims().forEach(claim -> out.println("    » " + marked(claim.quote())));
      place(hit.source());
    }
    rest(page);
  }

  void claims(Page<ClaimHit> page) {
    for (ClaimHit hit : page.hits()) {
      head(hit.source(), marked(hit.quote()));
      place(hit.source());
    }
    rest(page);
  }

  private void head(Source source, String words) {
    String day = source.published() == null ? "----------" : source.published().toString();
    String by = source.publisher() == null ? "---" : source.publisher();
    out.printf("%s %s %s  %s%n", day, by, source.language(), words);
  }

  private void place(Source source) {
    List<String> all = addresses.apply(source.edition());
    if (!all.isEmpty()) {
      out.println("    " + plain(all.getFirst()));
    }
  }

  private void rest(Page<?> page) {
    page.spellings()
        .forEach(
            (typed, others) ->
                out.printf(
                    "%s stands nowhere; shown is %s%n", plain(typed), String.join(", ", others)));
    for (Dimension dimension : Dimension.values()) {
      List<Page.Count> counts = page.facets().getOrDefault(dimension, List.of());
      if (!counts.isEmpty()) {
        out.println(dimension.word() + ": " + values(counts));
      }
    }
    out.printf("%,d found%n", page.total());
    if (page.next() != null) {
      out.println("more: --after " + page.next());
    }
  }

  private static String values(List<Page.Count> counts) {
    String most =
        counts.stream()
            .limit(VALUES)
            .map(count -> count.value() + " " + count.hits())
            .collect(Collectors.joining(", "));
    return counts.size() > VALUES ? most + ", …" : most;
  }

  /** The words on one line, with marks. */
  private String marked(Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int[] points = snippet.text().codePoints().toArray();
    int at = 0;
    for (Mark mark : snippet.marks()) {
      int from = mark.start() - snippet.start();
      int to = mark.end() - snippet.start();
      line.append(new String(points, at, from - at)).append(before);
      line.append(new String(points, from, to - from)).append(behind);
      at = to;
    }
    line.append(new String(points, at, points.length - at));
    return plain(line.toString());
  }

  /** Without line ends and whatever else would move a terminal's cursor but our own marks. */
  private String plain(String words) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean mark = c == '\u001b' && (words.startsWith(before, i) || words.startsWith(behind, i));
      boolean blank = (Character.isISOControl(c) && !mark) || Character.isWhitespace(c);
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
