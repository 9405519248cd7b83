package org.chancery.text.language.ru;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.Span;

/** Documents for tests. */
final class Texts {

  private Texts() {}

  /** A document whose passages are parted by blank lines. */
  static Document document(String text) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String block : text.split("\n\n", -1)) {
      if (!block.isBlank()) {
        Span span = new Span(at, at + block.length());
        passages.add(new Passage(span, Passage.Role.PARAGRAPH));
      }
      at += block.length() + 2;
    }
    return document(text, passages);
  }

  static Document document(String text, List<Passage> passages) {
    LocalDate day = LocalDate.of(2019, 6, 14);
    return new Document("0", "text", null, day, "RUS", "ru", text, passages, List.of());
  }
}
