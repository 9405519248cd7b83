/**
 * The files of the trained readers. Enters: a name. Leaves: bytes whose checksum was compared.
 * Spoken here: file, checksum, damaged. Never: what the bytes mean.
 */
@NullMarked
package org.chancery.model.file;

import org.jspecify.annotations.NullMarked;
