package org.chancery.record.store;

import org.jspecify.annotations.Nullable;

/**
 * A name that no event bore any more from a settling on.
 *
 * @param successor name of the event that took over most of its claims, or null where they are gone
 */
public record EventRetired(String id, long settling, @Nullable String successor) {}
