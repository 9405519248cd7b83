/**
 * Sentences as an encoder wants them. Enters: a pair and a vocabulary. Leaves: numbers of word
 * pieces with the places of the markers. Spoken here: piece, marker, batch. Never: what a sentence
 * says.
 */
@NullMarked
package org.chancery.model.piece;

import org.jspecify.annotations.NullMarked;
