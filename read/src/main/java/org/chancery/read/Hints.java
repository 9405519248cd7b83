package org.chancery.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a document; it goes before what the document says of itself.
 *
 * @param published the day of publication, or null to find it out
 * @param publisher ISO 3166-1 alpha-3, or null to find it out
 * @param language ISO 639-1, or null to find it out
 */
public record Hints(
    @Nullable LocalDate published, @Nullable String publisher, @Nullable String language) {

  public static final Hints NONE = new Hints(null, null, null);
}
