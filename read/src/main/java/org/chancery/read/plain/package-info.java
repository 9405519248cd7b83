/**
 * Text without tags. Enters: characters with line ends, Markdown and saved pages included. Leaves:
 * a draft over these same characters. Spoken here: line, wrap, marker, head. Never: element,
 * country.
 */
@NullMarked
package org.chancery.read.plain;

import org.jspecify.annotations.NullMarked;
