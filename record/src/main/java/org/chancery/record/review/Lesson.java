package org.chancery.record.review;

import java.util.Objects;
import org.chancery.text.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing that corrections teach: which words mean which actor or place.
 *
 * @param words as texts write them, without an article
 * @param language of the texts, ISO 639-1
 * @param scope publisher in whose texts they mean it; {@link #ALL} for every text
 * @param meaning what they mean
 * @param corrections how many say so
 */
public record Lesson(
    String words, String language, String scope, Meaning meaning, int corrections) {

  /** In every text. */
  public static final String ALL = "all";

  /** In texts of no known publisher. */
  public static final String NOBODY = "nobody";

  /** What words mean. */
  public sealed interface Meaning {

    /**
     * An actor.
     *
     * @param code of a state or an organisation
     */
    record OfActor(String code, String sector) implements Meaning {}

    /** A place. */
    record OfPlace(Place place) implements Meaning {}
  }

  /** Whether it holds in texts of a publisher. */
  boolean holdsFor(@Nullable String publisher) {
    return scope.equals(ALL) || scope.equals(Objects.requireNonNullElse(publisher, NOBODY));
  }
}
