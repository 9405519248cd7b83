/**
 * Learning the linear reader. Enters: labelled rows. Leaves: weights. Spoken here: feature, bucket,
 * step. Never: piece, layer.
 */
@NullMarked
package org.chancery.training.linear;

import org.jspecify.annotations.NullMarked;
