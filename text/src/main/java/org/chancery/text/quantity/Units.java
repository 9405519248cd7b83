package org.chancery.text.quantity;

import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A language's way to name what a number counts. */
public interface Units {

  /**
   * A counted noun.
   *
   * @param end offset after its last word in the document's text
   * @param unit in the singular, without adjectives of origin
   */
  record Counted(int end, String unit) {}

  /**
   * What the number that ends at {@code offset} counts, or null where no noun follows.
   *
   * @param many whether the number is not one, so that its noun is in the plural
   */
  @Nullable Counted after(Document document, Sentence sentence, int offset, boolean many);

  /** Whether the words between two offsets can stand between an ordinal and its noun. */
  boolean describes(Sentence sentence, int from, int to);
}
