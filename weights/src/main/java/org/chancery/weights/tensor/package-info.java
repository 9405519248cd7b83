/**
 * Numbers in rows and columns. Enters: arrays of floats with a shape. Leaves: the same, transposed,
 * joined or multiplied. Spoken here: tensor, row, column. Never: what the numbers mean.
 */
@NullMarked
package org.chancery.weights.tensor;

import org.jspecify.annotations.NullMarked;
