package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.read.Hints;

/**
 * A file to read.
 *
 * @param path where it is
 * @param hints what the user says of it
 */
record Source(Path path, Hints hints) {}
