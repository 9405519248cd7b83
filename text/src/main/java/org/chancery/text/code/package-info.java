/**
 * The coder: a document in, claims out. Enters: a document and a language. Leaves: claims in text
 * order. Spoken here: trigger, clause, role, claim. Never: file, page, database.
 */
@NullMarked
package org.chancery.text.code;

import org.jspecify.annotations.NullMarked;
