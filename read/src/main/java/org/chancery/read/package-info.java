/**
 * From files to documents. Enters: a path, or a manifest of paths, and what the caller knows of
 * them. Leaves: a document with text, passages, date, publisher and language, or one clear line
 * that says why there is none. Spoken here: file, format, limit, furniture. Never: event, claim.
 */
@NullMarked
package org.chancery.read;

import org.jspecify.annotations.NullMarked;
