/**
 * The labelled sentences. Enters: tables written by hand. Leaves: rows that are known to be sound,
 * parted into what is trained on and what is not. Spoken here: row, batch, author, shingle. Never:
 * model.
 */
@NullMarked
package org.chancery.training.corpus;

import org.jspecify.annotations.NullMarked;
