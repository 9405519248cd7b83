/**
 * From claims to events. Enters: coded documents. Leaves: events, each a non-empty cluster of
 * claims that tell one happening, and the plans that later events fulfilled. Spoken here: event,
 * claim, dyad, corroboration. Never: lemma, page.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
