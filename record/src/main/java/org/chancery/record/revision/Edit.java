package org.chancery.record.revision;

import java.util.Locale;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that a revision changed.
 *
 * @param before the words in the older text, or null where some were only put in
 * @param after the words in the newer text, or null where some were only taken out
 * @param sentenceBefore the older sentences that the edit touches, or null where it stands between
 *     sentences
 * @param sentenceAfter the newer sentences likewise
 */
public record Edit(
    @Nullable Span before,
    @Nullable Span after,
    @Nullable Span sentenceBefore,
    @Nullable Span sentenceAfter) {

  /** Refuses an edit of nothing. */
  public Edit {
    if (before == null && after == null) {
      throw new IllegalArgumentException("an edit changes words");
    }
  }

  /** What was done. */
  public enum Type {
    INSERTED,
    DELETED,
    REPLACED;

    /** The word of JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Type type() {
    return before == null ? Type.INSERTED : after == null ? Type.DELETED : Type.REPLACED;
  }
}
