package org.chancery.text.document;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was published.
 *
 * @param id stable name of this content: the first 16 hexadecimal digits of the text's SHA-256
 * @param path where it was read from: a path as the user wrote it, or a web address in one spelling
 * @param title the document's own title, or null
 * @param published the day of publication, or null where neither the caller nor the text tells it
 * @param publisher ISO 3166-1 alpha-3 of the country whose body published it, or null (an
 *     encyclopedia, an agency)
 * @param language ISO 639-1 of the language it is written in
 * @param text the words; every span of the document counts in this string
 * @param passages blocks in text order, not overlapping
 * @param alternates other language versions that it declares
 */
public record Document(
    String id,
    String path,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    String language,
    String text,
    List<Passage> passages,
    List<Alternate> alternates) {

  /** Copies the lists and refuses passages that overlap, run backwards or leave the text. */
  public Document {
    passages = List.copyOf(passages);
    alternates = List.copyOf(alternates);
    int end = 0;
    for (Passage passage : passages) {
      Span span = passage.span();
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "passage " + span + " overlaps its neighbour or leaves the text of " + path);
      }
      end = span.end();
    }
  }
}
