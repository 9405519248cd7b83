package org.chancery.record.store;

import org.jspecify.annotations.Nullable;

/**
 * A claim that holds after review, and the event that it tells.
 *
 * @param edition that states it
 * @param key its name in the edition
 * @param unit the parties between whom it happened
 * @param day as 2021-05-04, or empty
 * @param event name of its event; null before it is settled
 */
public record EventClaim(
    long edition, String key, String unit, String day, @Nullable String event) {}
