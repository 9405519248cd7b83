package org.chancery.record.search;

/**
 * A claim that was found.
 *
 * @param key its name in the store
 * @param quote the words that state it, with what was found in them
 */
public record ClaimHit(Source source, String key, Snippet quote) {}
