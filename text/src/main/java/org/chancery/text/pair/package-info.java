/**
 * What one actor does to another in one sentence, as a trained reader sees it. Enters: a sentence
 * with marked places. Leaves: types, modes, kinds, statuses and contexts with probabilities. Spoken
 * here: pair, label, probability. Never: layer, weight, tensor; who computes it is no concern here.
 */
@NullMarked
package org.chancery.text.pair;

import org.jspecify.annotations.NullMarked;
