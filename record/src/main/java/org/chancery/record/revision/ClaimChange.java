package org.chancery.record.revision;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a revision brought, took away or changed.
 *
 * @param before in the older text, or null where it appeared
 * @param after in the newer text, or null where it vanished
 * @param aspects what changed of it; empty where it appeared or vanished
 */
public record ClaimChange(@Nullable Claim before, @Nullable Claim after, Set<Aspect> aspects) {

  /** What can change of a claim. */
  public enum Aspect {
    DATE,
    AMOUNT,
    STATUS,
    ACTORS,
    KIND,
    PLACE,
    /** Only the words. */
    WORDING;

    /** The word of JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of the claim. */
  public enum Type {
    APPEARED,
    VANISHED,
    CHANGED;

    /** The word of JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a change of no claim, and one that says that nothing changed. */
  public ClaimChange {
    aspects = Set.copyOf(aspects);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of no claim");
    }
    if (before != null && after != null && aspects.isEmpty()) {
      throw new IllegalArgumentException("nothing changed of the claim at " + before.quote());
    }
  }

  public Type type() {
    return before == null ? Type.APPEARED : after == null ? Type.VANISHED : Type.CHANGED;
  }
}
