/**
 * Fine-tuning an encoder. Enters: labelled rows and a base. Leaves: an adapter. Spoken here: step,
 * gradient, loss, parameter. Never: file, command; what is learned from is given as rows.
 */
@NullMarked
package org.chancery.training.learn;

import org.jspecify.annotations.NullMarked;
