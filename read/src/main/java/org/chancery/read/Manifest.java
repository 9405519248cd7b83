package org.chancery.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.read.draft.Refusal;
import org.chancery.read.encoding.Decoded;
import org.chancery.read.encoding.Encodings;
import org.jspecify.annotations.Nullable;

/**
 * A table of documents and what is known of them: tab-separated, the first line names the columns
 * {@code path}, {@code published}, {@code publisher}, {@code language}; others are passed over, a
 * blank cell asks the document itself. Paths count from the table's folder.
 *
 * @param rows in the table's order
 */
public record Manifest(List<Row> rows) {

  public Manifest {
    rows = List.copyOf(rows);
  }

  /** One line of the table: a document to read, or what is wrong with the line. */
  public sealed interface Row {

    /** A document to read. */
    record Entry(Path path, Hints hints) implements Row {}

    /**
     * A line that cannot be followed.
     *
     * @param failed names the table with the line's number, and the reason
     */
    record Bad(Outcome.Failed failed) implements Row {}
  }

  /**
   * Reads a table.
   *
   * @throws Refusal where the file cannot be read or names no column {@code path}
   */
  public static Manifest read(Path file) throws Refusal {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(Files.exists(file) ? "is no file" : "no such file");
    }
    try {
      Decoded decoded = Encodings.decode(Files.readAllBytes(file), null);
      if (decoded == null || decoded.text().isBlank()) {
        throw new Refusal("is no table of documents");
      }
      return parse(file, decoded.text());
    } catch (IOException e) {
      throw new Refusal("cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static Manifest parse(Path file, String text) throws Refusal {
    List<Row> rows = new ArrayList<>();
    List<String> head = null;
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (head != null) {
        rows.add(row(file, number, head, cells));
        continue;
      }
      head = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      if (!head.contains("path")) {
        throw new Refusal("the first line names no column 'path'");
      }
    }
    return new Manifest(rows);
  }

  private static Row row(Path file, int number, List<String> head, List<String> cells) {
    try {
      String name = cell("path", head, cells);
      if (name == null) {
        throw new Refusal("names no path");
      }
      Hints hints =
          Hints.of(
              cell("published", head, cells),
              cell("publisher", head, cells),
              cell("language", head, cells));
      return new Row.Entry(file.resolveSibling(name), hints);
    } catch (Refusal refusal) {
      return new Row.Bad(new Outcome.Failed(file + ":" + number, refusal.reason()));
    } catch (InvalidPathException e) {
      return new Row.Bad(new Outcome.Failed(file + ":" + number, "names a path that is none"));
    }
  }

  private static @Nullable String cell(String column, List<String> head, List<String> cells) {
    int i = head.indexOf(column);
    String cell = i >= 0 && i < cells.size() ? cells.get(i) : "";
    return cell.isEmpty() || cell.equals("-") ? null : cell;
  }
}
