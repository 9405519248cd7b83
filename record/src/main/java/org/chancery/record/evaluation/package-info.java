/**
 * How good the coder is, in figures. Enters: gold records, coded records and the text that both
 * cite. Leaves: precision, recall and F1 of what was found. Spoken here: gold, found, typed, dated,
 * strict. Never: JSON, file, dossier.
 */
@NullMarked
package org.chancery.record.evaluation;

import org.jspecify.annotations.NullMarked;
