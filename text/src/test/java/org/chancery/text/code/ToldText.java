package org.chancery.text.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** A short text with the claims expected of it, as {@code claims-en.txt} writes them. */
record ToldText(Document document, List<String> expected, List<String> unwanted) {

  private static final String HEAD = "== ";

  static List<ToldText> load(String resource, String language) {
    try (InputStream in = Objects.requireNonNull(ToldText.class.getResourceAsStream(resource))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<ToldText> texts = new ArrayList<>();
      for (String block : all.split("\n(?=" + HEAD + ")")) {
        if (block.startsWith(HEAD)) {
          texts.add(of(block, language));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ToldText of(String block, String language) {
    List<String> lines = block.lines().toList();
    String[] head = lines.getFirst().substring(HEAD.length()).split(" ");
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("  ")) {
        expected.add(line.strip());
      } else if (line.startsWith("! ")) {
        unwanted.add(line.substring(2));
      } else if (!line.isBlank()) {
        append(text, passages, line);
      }
    }
    String publisher = head[1].equals("-") ? null : head[1];
    LocalDate day = LocalDate.parse(head[0]);
    String all = text.toString();
    Document document =
        new Document("t", "t", null, day, publisher, language, all, passages, List.of());
    return new ToldText(document, expected, unwanted);
  }

  private static void append(StringBuilder text, List<Passage> passages, String line) {
    boolean item = line.startsWith("- ");
    boolean heading = line.equals(line.toUpperCase(Locale.ROOT)) || line.startsWith("Joint");
    String words = item ? line.substring(2) : line;
    int start = text.codePointCount(0, text.length());
    text.append(words).append("\n\n");
    Passage.Role role =
        item ? Passage.Role.ITEM : heading ? Passage.Role.HEADING : Passage.Role.PARAGRAPH;
    int length = words.codePointCount(0, words.length());
    passages.add(new Passage(new Span(start, start + length), role));
  }

  /** A claim as the file writes it. */
  static String line(Claim claim) {
    return "%s %s %s > %s %s %s"
        .formatted(
            claim.event() == null ? "-" : claim.event(),
            claim.kind(),
            codes(claim.actors()),
            codes(claim.recipients()),
            claim.date() == null ? "-" : claim.date().value(),
            claim.status().name().toLowerCase(Locale.ROOT));
  }

  private static String codes(List<Claim.Party> side) {
    return side.isEmpty()
        ? "-"
        : side.stream().map(p -> p.actor().code()).sorted().collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return document.text().strip();
  }
}
