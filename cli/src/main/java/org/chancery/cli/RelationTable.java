package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.chancery.text.code.Relations;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of sentences with a marked source and target; rows keep their order and their columns.
 */
final class RelationTable {

  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Relations.Typed> typed = new ArrayList<>();

  private RelationTable(List<String> columns) {
    this.columns = columns;
  }

  /**
   * One row.
   *
   * @param source span in {@code sentence}
   * @param target span in {@code sentence}, or null where the sentence does not hold it
   * @param gold the gold root; empty where the table has none
   */
  record Row(
      List<String> cells, String sentence, Span source, @Nullable Span target, String gold) {}

  /** Reads a table; a row without its source is reported with its line and left untyped. */
  static RelationTable read(Path file, Troubles troubles) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageProblem(file + " cannot be read: " + e.getClass().getSimpleName());
    }
    if (lines.isEmpty()) {
      throw new UsageProblem(file + " is empty");
    }
    RelationTable table = new RelationTable(List.of(lines.getFirst().split("\t", -1)));
    for (String needed : List.of("sentence", "source", "target")) {
      if (!table.columns.contains(needed)) {
        throw new UsageProblem(file + ": no column '" + needed + "' among " + table.columns);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        table.add(List.of(lines.get(i).split("\t", -1)), file + ":" + (i + 1), troubles);
      }
    }
    return table;
  }

  private void add(List<String> cells, String where, Troubles troubles) {
    String sentence = cell(cells, "sentence");
    Marked marked = Marked.of(cell(cells, "marked_sentence"));
    Span source = marked == null ? null : marked.source();
    Span target = marked == null ? null : marked.target();
    String text = marked == null ? sentence : marked.text();
    if (source == null) {
      source = find(text, cell(cells, "source"));
    }
    if (target == null) {
      target = find(text, cell(cells, "target"));
    }
    if (source == null && !text.isBlank()) {
      troubles.report(
          where + ": the source '" + cell(cells, "source") + "' is not in the sentence");
      source = new Span(0, 1);
    }
    if (source == null) {
      troubles.report(where + ": the sentence is empty");
      return;
    }
    rows.add(new Row(cells, text, source, target, cell(cells, "gold_root")));
  }

  private String cell(List<String> cells, String column) {
    int i = columns.indexOf(column);
    return i < 0 || i >= cells.size() ? "" : cells.get(i);
  }

  private static @Nullable Span find(String text, String words) {
    if (words.isBlank()) {
      return null;
    }
    int at = text.indexOf(words.strip());
    if (at < 0) {
      at = text.toLowerCase(Locale.ROOT).indexOf(words.strip().toLowerCase(Locale.ROOT));
    }
    int end = at + words.strip().length();
    return at < 0 || end > text.length() ? null : new Span(at, end);
  }

  /** A sentence with {@code <s>…</s>} and {@code <t>…</t>}. */
  private record Marked(String text, @Nullable Span source, @Nullable Span target) {

    static @Nullable Marked of(String marked) {
      if (!marked.contains("<s>")) {
        return null;
      }
      StringBuilder text = new StringBuilder();
      int[] at = {-1, -1, -1, -1};
      List<String> tags = List.of("<s>", "</s>", "<t>", "</t>");
      for (int i = 0; i < marked.length(); i++) {
        boolean tag = false;
        for (int t = 0; t < tags.size() && !tag; t++) {
          if (marked.startsWith(tags.get(t), i)) {
            at[t] = text.length();
            i += tags.get(t).length() - 1;
            tag = true;
          }
        }
        if (!tag) {
          text.append(marked.charAt(i));
        }
      }
      return new Marked(text.toString(), span(at[0], at[1]), span(at[2], at[3]));
    }

    private static @Nullable Span span(int start, int end) {
      return start >= 0 && end > start ? new Span(start, end) : null;
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** Types every row in order. */
  void type(Relations relations, BiConsumer<Row, Relations.Typed> each) {
    for (Row row : rows) {
      Relations.Typed found = relations.type(row.sentence(), row.source(), row.target());
      typed.add(found);
      each.accept(row, found);
    }
  }

  /** The table's lines with the two columns added. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", columns) + "\tpredicted_root\tconfidence");
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).cells());
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      Relations.Typed found = typed.get(i);
      lines.add(
          String.join("\t", cells)
              + "\t"
              + found.root()
              + "\t"
              + String.format(Locale.ROOT, "%.3f", found.confidence()));
    }
    return lines;
  }
}
