/**
 * What a trained reader can answer. Enters: lists of labels. Leaves: scores turned into
 * probabilities. Spoken here: head, label, score. Never: where the scores come from.
 */
@NullMarked
package org.chancery.model.label;

import org.jspecify.annotations.NullMarked;
