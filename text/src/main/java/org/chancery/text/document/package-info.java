/**
 * A text as it was published. Enters: what a reader found in a file. Leaves: the text itself with
 * its passages and what is known of who published it, when and in which language. Spoken here:
 * document, passage, publisher. Never: file format, claim.
 */
@NullMarked
package org.chancery.text.document;

import org.jspecify.annotations.NullMarked;
