/**
 * Raw text cut into pieces, for grammars that look at letters and digits rather than at grammar.
 * Enters: a stretch of text. Leaves: words, runs of digits and marks with their offsets, folded for
 * look-up. Spoken here: piece, phrase, number word. Never: date, unit, actor.
 */
@NullMarked
package org.chancery.text.scan;

import org.jspecify.annotations.NullMarked;
