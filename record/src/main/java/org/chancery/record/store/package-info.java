/**
 * What is kept. Enters: coded documents with the address at which they were found, and reviewers'
 * judgements. Leaves: the same, exactly, with when and by whom, and a number for every change.
 * Spoken here: address, edition, revision, coding, judgement, change. Never: lemma, page, score.
 */
@NullMarked
package org.chancery.record.store;

import org.jspecify.annotations.NullMarked;
