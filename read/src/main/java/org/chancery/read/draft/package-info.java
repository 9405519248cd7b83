/**
 * A document under way. Enters: the blocks that a format's reader meets, in order. Leaves: a draft,
 * its text laid out and its passages marked, with what the file says of itself. Spoken here: draft,
 * block, refusal. Never: tag, byte, date style.
 */
@NullMarked
package org.chancery.read.draft;

import org.jspecify.annotations.NullMarked;
