/**
 * Russian. Enters: a document. Leaves: its sentences with words, cases and clauses, and the
 * mentions that Russian words make. Spoken here: case, gender, reading, agreement. Never: event
 * type, English.
 */
@NullMarked
package org.chancery.text.language.ru;

import org.jspecify.annotations.NullMarked;
