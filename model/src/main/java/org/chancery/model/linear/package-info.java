/**
 * The reader that needs nothing but Java: weights over words. Enters: pairs. Leaves: readings.
 * Spoken here: feature, bucket, weight. Never: layer, piece.
 */
@NullMarked
package org.chancery.model.linear;

import org.jspecify.annotations.NullMarked;
