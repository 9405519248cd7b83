/**
 * Tags and trees read with learned weights, and whether a learned probability means what it says.
 * Enters: words as numbers. Leaves: a tag and a head for each. Spoken here: feature, weight, move.
 * Never: language, document, event type.
 */
@NullMarked
package org.chancery.text.learned;

import org.jspecify.annotations.NullMarked;
