/**
 * Comparisons on the outside. Enters: versions or revisions that were compared. Leaves: JSON, with
 * offsets in code points, and lines for people. Spoken here: version, revision, field. Never:
 * alignment's costs, store.
 */
@NullMarked
package org.chancery.exchange.compare;

import org.jspecify.annotations.NullMarked;
