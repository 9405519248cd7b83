package org.chancery.text.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated resource file: UTF-8, {@code #} starts a comment line, the first other line names
 * the columns. An empty cell or a lone {@code -} is empty; {@code |} parts several values.
 *
 * @param file class-path name, for messages
 */
public record Table(String file, List<String> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One line of a table.
   *
   * @param line its number in the file, from 1
   */
  public record Row(Table.Head head, int line, List<String> cells) {

    /** The cell under {@code column}; empty where the line is short. */
    public String get(String column) {
      int i = head.columns().indexOf(column);
      if (i < 0) {
        throw new IllegalStateException(
            head.file() + ": no column '" + column + "' among " + head.columns());
      }
      String cell = i < cells.size() ? cells.get(i).strip() : "";
      return cell.equals("-") ? "" : cell;
    }

    /** The values under {@code column}, parted by {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Where the row stands, for messages: {@code file:line}. */
    public String where() {
      return head.file() + ":" + line;
    }
  }

  /** File name and columns, shared by the rows. */
  public record Head(String file, List<String> columns) {}

  /**
   * Reads a table.
   *
   * @param file absolute class-path name without a leading slash
   * @throws IllegalStateException where the file is missing or a line has more cells than columns
   */
  public static Table read(String file) {
    try (InputStream in = Table.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the installation");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  /** Reads a table from {@code text}; {@code file} is for messages. */
  public static Table parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    Head head = null;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.stripTrailing().split("\t", -1));
      if (head == null) {
        head = new Head(file, cells);
      } else if (cells.size() > head.columns().size()) {
        throw new IllegalStateException(
            "%s:%d has %d cells under %d columns"
                .formatted(file, number, cells.size(), head.columns().size()));
      } else {
        rows.add(new Row(head, number, cells));
      }
    }
    if (head == null) {
      throw new IllegalStateException(file + " has no line that names its columns");
    }
    return new Table(file, head.columns(), rows);
  }
}
