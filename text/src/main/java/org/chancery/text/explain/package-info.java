/**
 * Why a sentence was coded as it was. Enters: what the coder knew and decided of one sentence.
 * Leaves: steps in the order of the work, and the parts of a diagram. Spoken here: step, row,
 * candidate, reason. Never: pixel, file.
 */
@NullMarked
package org.chancery.text.explain;

import org.jspecify.annotations.NullMarked;
