package org.chancery.text.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/**
 * A document with marks, as {@code actors-en.txt} and {@code actors-wide-en.txt} write it.
 *
 * @param group what the document is a trial of, or empty
 */
record Golden(Document document, String group, List<Mark> marks) {

  /**
   * Who is meant by the words at a place; an article at their start is left out.
   *
   * @param reference whether the words mean somebody by what was said before or by who speaks
   */
  record Mark(Span span, Set<String> codes, boolean reference) {

    boolean agrees(Mark other) {
      return span.equals(other.span) && codes.equals(other.codes);
    }

    boolean touches(Mark other) {
      return span.start() < other.span.end() && other.span.start() < span.end();
    }
  }

  static List<Golden> read(String name, String language) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Golden> parse(String file, String language) {
    List<Golden> all = new ArrayList<>();
    for (String part : file.split("(?m)^## ")) {
      if (!part.isBlank() && !part.startsWith("#")) {
        List<String> lines = part.lines().filter(l -> !l.isBlank()).toList();
        all.add(document(lines.getFirst(), lines.subList(1, lines.size()), language));
      }
    }
    return all;
  }

  static Golden document(String head, List<String> lines, String language) {
    String[] told = head.split("\\|");
    List<Mark> marks = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      int start = text.length();
      strip(line, text, marks);
      passages.add(new Passage(new Span(start, text.length()), Passage.Role.PARAGRAPH));
      text.append('\n');
    }
    Document document =
        new Document(
            "0",
            told[0].strip(),
            told[0].strip(),
            cell(told[2]).isEmpty() ? null : LocalDate.parse(cell(told[2])),
            cell(told[1]).isEmpty() ? null : cell(told[1]),
            language,
            text.toString(),
            passages,
            List.of());
    return new Golden(document, told.length > 3 ? told[3].strip() : "", marks);
  }

  private static String cell(String cell) {
    String stripped = cell.strip();
    return stripped.equals("-") ? "" : stripped;
  }

  private static void strip(String line, StringBuilder text, List<Mark> marks) {
    int i = 0;
    while (i < line.length()) {
      if (line.charAt(i) != '[') {
        text.append(line.charAt(i++));
        continue;
      }
      int colon = line.indexOf(": ", i);
      int end = line.indexOf(']', i);
      int start = text.length();
      text.append(line, colon + 2, end);
      boolean reference = line.charAt(i + 1) == '=';
      String told = line.substring(i + (reference ? 2 : 1), colon);
      Set<String> codes = new TreeSet<>(Arrays.asList(told.split("\\+")));
      marks.add(new Mark(withoutArticle(new Span(start, text.length()), text), codes, reference));
      i = end + 1;
    }
  }

  static Span withoutArticle(Span span, CharSequence text) {
    String words = text.subSequence(span.start(), span.end()).toString();
    int from = words.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
    int to = words.endsWith(",") ? words.length() - 1 : words.length();
    return new Span(span.start() + from, span.start() + to);
  }
}
