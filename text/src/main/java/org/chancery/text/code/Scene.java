package org.chancery.text.code;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole document: who speaks, about whom, when.
 *
 * @param publisher ISO code of the publishing country, or null
 * @param other the country that the text is about besides the publisher, or null
 * @param joint whether the text speaks for both ("joint statement")
 * @param frame day on which what a report tells of itself happened: the day of the meeting that it
 *     reports where that is near the publication, else the publication; null where unknown
 */
record Scene(
    Document document,
    @Nullable String publisher,
    @Nullable String other,
    boolean joint,
    @Nullable LocalDate frame) {

  /** Both countries of the text, as far as they are known. */
  List<String> pair() {
    if (publisher == null || other == null) {
      return other == null ? publisher == null ? List.of() : List.of(publisher) : List.of(other);
    }
    return List.of(publisher, other);
  }

  /** The country of the pair that is not {@code code}, or null. */
  @Nullable String counterpart(String code) {
    if (code.equals(publisher)) {
      return other;
    }
    return code.equals(other) ? publisher : null;
  }
}
