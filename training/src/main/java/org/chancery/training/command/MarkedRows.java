package org.chancery.training.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.Example;

/**
 * Rows of other collections, which know a marked source and target and the root of what passes: the
 * columns {@code marked_sentence} and {@code gold_root}. YIELD is learned as RETREAT.
 */
final class MarkedRows {

  private MarkedRows() {}

  static List<Example> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
      int sentence = columns.indexOf("marked_sentence");
      int root = columns.indexOf("gold_root");
      StringBuilder table =
          new StringBuilder("type\tmode\tkind\tstatus\tcontexts\tregister\ttext\n");
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        if (cells.length > Math.max(sentence, root) && isMarkedOnce(cells[sentence])) {
          table.append(cells[root].replace("YIELD", "RETREAT")).append("\t-\t-\t-\t-\t-\t");
          table.append(plain(cells[sentence])).append('\n');
        }
      }
      return Corpus.parse(file.toString(), table.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Whether each of the two markers stands exactly once; the few other rows are passed over. */
  private static boolean isMarkedOnce(String sentence) {
    return sentence.contains("<s>")
        && sentence.contains("<t>")
        && sentence.indexOf("<s>") == sentence.lastIndexOf("<s>")
        && sentence.indexOf("<t>") == sentence.lastIndexOf("<t>");
  }

  /** Without the quotation marks that spreadsheets put around a cell. */
  private static String plain(String cell) {
    return cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }
}
