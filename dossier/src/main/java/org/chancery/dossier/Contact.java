package org.chancery.dossier;

import org.chancery.record.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, visit or call, seen from the side that travelled.
 *
 * @param from code of the side that came to the other, or null where both met elsewhere, at a
 *     distance, or the words do not tell
 * @param rank of the highest person of that side, or of either where {@code from} is null
 */
public record Contact(Entry entry, @Nullable String from, Rank rank) {}
