package org.chancery.record.difference;

import java.util.List;
import java.util.Locale;
import org.chancery.text.claim.Claim;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two versions tell differently.
 *
 * @param first where the first version says it, or would have to; null where nothing corresponds
 * @param second the same in the second
 */
public record Difference(Type type, @Nullable Side first, @Nullable Side second) {

  /** What differs. */
  public enum Type {
    /** An amount, a count, a share, the number of a session. */
    NUMBER,
    /** When something happened. */
    DATE,
    /** A person's or a place's name. */
    NAME,
    /** A state or an organisation that takes part. */
    ACTOR,
    /** Whether it happened, is planned, or is denied. */
    STATUS,
    /** What it was: a grant or a loan, a treaty or a memorandum, a rise or a fall. */
    KIND,
    /** A sentence or more that one version alone has. */
    PASSAGE,
    /** Part of a sentence that one version alone has. */
    CLAUSE;

    /** The word of JSON and of tables. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What one version has.
   *
   * @param lines the sentences that are held against each other, in the document's text
   * @param words what differs, inside the lines; null where this version lacks it
   * @param value what the words come to: 1500000, 2021-03, PER, planned; empty for passages
   * @param claims that the words bear on
   */
  public record Side(Span lines, @Nullable Span words, String value, List<Claim> claims) {

    /** Refuses words outside the lines. */
    public Side {
      claims = List.copyOf(claims);
      if (words != null && !lines.contains(words)) {
        throw new IllegalArgumentException("words at " + words + " leave the lines at " + lines);
      }
    }
  }

  /** Refuses a difference that neither version has words for. */
  public Difference {
    if (words(first) == null && words(second) == null) {
      throw new IllegalArgumentException("a " + type.word() + " difference without words");
    }
  }

  private static @Nullable Span words(@Nullable Side side) {
    return side == null ? null : side.words();
  }

  /** The same with the versions in the other order. */
  Difference turned() {
    return new Difference(type, /* first= */ second, /* second= */ first);
  }

  public boolean inFirst() {
    return words(first) != null;
  }

  public boolean inSecond() {
    return words(second) != null;
  }

  /** How many code units from the top it stands, in the first version if that has it. */
  int at() {
    Side side = first != null ? first : second;
    return side == null ? 0 : side.words() == null ? side.lines().start() : side.words().start();
  }
}
