/**
 * How good a reader is. Enters: readings of rows and what the rows say. Leaves: F1 per label and on
 * average, and how far probabilities can be believed. Spoken here: gold, found, precision,
 * temperature. Never: step, gradient.
 */
@NullMarked
package org.chancery.training.measure;

import org.jspecify.annotations.NullMarked;
