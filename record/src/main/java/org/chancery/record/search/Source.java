package org.chancery.record.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that a hit comes from.
 *
 * @param edition its number in the store
 * @param published day of publication, or null
 * @param publisher ISO 3166-1 alpha-3, or null
 * @param language ISO 639-1
 */
public record Source(
    long edition, @Nullable LocalDate published, @Nullable String publisher, String language) {}
