package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.chancery.record.store.Failures;
import org.chancery.text.code.Relations;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of sentences with a marked source and target. Every row comes out again, in the order and
 * with the columns in which it came in.
 */
final class RelationTable {

  /** What a row without words is typed as: nothing. */
  private static final Relations.Typed UNTYPED = new Relations.Typed("", 0);

  /** Rows that a reader is given together. */
  private static final int AT_ONCE = 64;

  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Relations.Typed> typed = new ArrayList<>();

  private RelationTable(List<String> columns) {
    this.columns = columns;
  }

  /**
   * One row.
   *
   * @param pair its sentence; where it is blank, nothing can be typed
   * @param gold the gold root; empty where the table has none
   */
  record Row(List<String> cells, MarkedPair pair, String gold) {}

  /** Reads a table; a row without its source or without a sentence is reported with its line. */
  static RelationTable read(Path file, Troubles troubles) {
    List<String> lines = lines(file);
    RelationTable table = new RelationTable(cells(lines.getFirst()));
    for (String needed : List.of("sentence", "source", "target")) {
      if (!table.columns.contains(needed)) {
        throw new UsageProblem(file + ": no column '" + needed + "' among " + table.columns);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        table.add(cells(lines.get(i)), file + ":" + (i + 1), troubles);
      }
    }
    return table;
  }

  /** The lines of a file, whatever their ends; there is at least one, and it is not blank. */
  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
      if (unmarked.isBlank()) {
        throw new UsageProblem(file + " is empty");
      }
      return Arrays.stream(unmarked.split("\n", -1))
          .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
          .toList();
    } catch (IOException e) {
      throw new UsageProblem(file + " cannot be read: " + Failures.words(e));
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private void add(List<String> cells, String where, Troubles troubles) {
    String marked = cell(cells, "marked_sentence");
    String source = cell(cells, "source");
    String target = cell(cells, "target");
    MarkedPair pair =
        marked.contains("<s>")
            ? MarkedPair.marked(marked).or(source, target)
            : MarkedPair.found(cell(cells, "sentence"), source, target);
    if (pair.text().isBlank()) {
      troubles.report(where + ": the sentence is empty");
    } else if (pair.source() == null) {
      troubles.remark(
          where + ": the source '" + source + "' is not in the sentence; typed without it");
    }
    rows.add(new Row(cells, pair, cell(cells, "gold_root").strip()));
  }

  private String cell(List<String> cells, String column) {
    int i = columns.indexOf(column);
    return i < 0 || i >= cells.size() ? "" : plain(cells.get(i));
  }

  /** A cell without the quotation marks that spreadsheets put around it, each inside doubled. */
  private static String plain(String cell) {
    if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return cell;
    }
    String inside = cell.substring(1, cell.length() - 1);
    boolean doubled = inside.replace("\"\"", "").indexOf('"') < 0;
    return doubled ? inside.replace("\"\"", "\"") : cell;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * Types every row in order.
   *
   * @param reader a trained reader whose word counts too, or null
   */
  void type(
      Relations relations, @Nullable PairClassifier reader, BiConsumer<Row, Relations.Typed> each) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<Row> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      List<Pair> pairs = some.stream().map(row -> pair(row.pair())).toList();
      List<PairReading> readings = reader == null ? List.of() : reader.read(pairs);
      double weight = reader == null ? 0 : reader.weight();
      for (int i = 0; i < some.size(); i++) {
        MarkedPair pair = some.get(i).pair();
        Relations.Typed found =
            readings.isEmpty() || pair.text().isBlank()
                ? type(relations, pair)
                : relations.type(pair.text(), source(pair), pair.target(), readings.get(i), weight);
        typed.add(found);
        each.accept(some.get(i), found);
      }
    }
  }

  private static Pair pair(MarkedPair pair) {
    return new Pair(pair.text(), pair.source(), pair.target(), null);
  }

  private static Relations.Typed type(Relations relations, MarkedPair pair) {
    return pair.text().isBlank()
        ? UNTYPED
        : relations.type(pair.text(), source(pair), pair.target());
  }

  /** Where the source is not in the sentence, its first letter stands for it. */
  private static Span source(MarkedPair pair) {
    return pair.source() == null ? new Span(0, 1) : pair.source();
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
      String confidence = String.format(Locale.ROOT, "%.3f", found.confidence());
      lines.add(String.join("\t", cells) + "\t" + found.root() + "\t" + confidence);
    }
    return lines;
  }
}
