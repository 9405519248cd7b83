/**
 * What versions of a document tell differently. Enters: two tellings side by side. Leaves: typed
 * differences with the words of both and a sentence that says what differs. Spoken here:
 * difference, figure, bead, side. Never: revision, page.
 */
@NullMarked
package org.chancery.record.difference;

import org.jspecify.annotations.NullMarked;
