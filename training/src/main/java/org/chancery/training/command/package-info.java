/**
 * {@code ./chancery-train}: the programs around the corpus. Enters: arguments. Leaves: files of
 * models, figures and hashes on the terminal. Spoken here: command, option, file. Never: how
 * learning is done.
 */
@NullMarked
package org.chancery.training.command;

import org.jspecify.annotations.NullMarked;
