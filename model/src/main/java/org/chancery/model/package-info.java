/**
 * The door to the trained readers of pairs. Enters: a language. Leaves: the best reader that this
 * installation can run. Spoken here: reader, fallback, checksum. Never: how a reader computes.
 */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
