/**
 * The {@code chancery} program. Enters: arguments. Leaves: lines on standard output, messages on
 * standard error, an exit status. Spoken here: command, option, file. Never: regex, lemma.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
