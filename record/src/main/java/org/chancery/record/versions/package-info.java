/**
 * Which documents are versions of one. Enters: coded documents with everything that their sentences
 * name. Leaves: pairs of versions, and which sentences of a pair say the same. Spoken here:
 * version, line, bead, trait, likeness. Never: page, store.
 */
@NullMarked
package org.chancery.record.versions;

import org.jspecify.annotations.NullMarked;
