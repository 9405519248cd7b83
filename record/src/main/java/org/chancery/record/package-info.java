/**
 * What claims come to, in values. Enters: claims with their documents. Leaves: events, each a
 * non-empty cluster of claims, with links, conflicts, witnesses and the reasons for each merge.
 * Spoken here: event, claim, dyad, corroboration. Never: lemma, page.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
