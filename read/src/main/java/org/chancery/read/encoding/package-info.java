/**
 * From bytes to characters. Enters: the bytes of a file that holds text. Leaves: its characters,
 * line ends made one, with the encoding found. Spoken here: byte order, code page, letter. Never:
 * passage, publisher.
 */
@NullMarked
package org.chancery.read.encoding;

import org.jspecify.annotations.NullMarked;
