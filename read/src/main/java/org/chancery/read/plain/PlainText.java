package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.about.Dates;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Reads plain text, Markdown (with or without a head) and the bare words of XML. */
public final class PlainText {
  private PlainText() {}

  /** A draft whose text is {@code text} itself. */
  public static Draft read(String text) {
    Head head = Head.of(text);
    List<Passage> passages = new ArrayList<>();
    if (head != null) {
      int end = text.substring(0, head.end()).stripTrailing().length();
      passages.add(new Passage(new Span(0, end), Role.FURNITURE));
    }
    int from = head == null ? 0 : head.end();
    passages.addAll(tagged(text) ? Tags.between(text) : Layout.of(text, from, text.length()));
    return new Draft(text, passages, head == null ? Found.NOTHING : found(head));
  }

  private static Found found(Head head) {
    List<String> origins = new ArrayList<>();
    for (String key : List.of("publisher", "source_url", "url", "source", "site", "author")) {
      String value = head.get(key);
      if (value != null) {
        origins.add(value);
      }
    }
    String day =
        head.get("published", "date", "published_time", "publication_date", "issued", "created");
    return new Found(head.get("title"), Dates.first(day), language(head), origins, List.of());
  }

  private static @Nullable String language(Head head) {
    String language = head.get("language", "lang", "locale");
    return language == null || language.length() < 2 ? null : language.substring(0, 2);
  }

  /** XML that a page or a database left as it was. */
  private static boolean tagged(String text) {
    String start = text.stripLeading();
    return start.length() > 2
        && start.charAt(0) == '<'
        && (start.startsWith("<?xml") || Character.isLetter(start.charAt(1)))
        && text.stripTrailing().endsWith(">");
  }
}
