package org.chancery.record.search;

import org.jspecify.annotations.Nullable;

/**
 * A claim that was found.
 *
 * @param key its name in the store
 * @param quote the words that state it, with what was found in them
 * @param event name of the event that it tells, or null where that is not settled yet
 */
public record ClaimHit(Source source, String key, Snippet quote, @Nullable String event) {}
