/**
 * The step of the build that makes what the program loads. Enters: a language and its adapter.
 * Leaves: a model, its pieces and its labels as files. Spoken here: file, checksum. Never:
 * sentence.
 */
@NullMarked
package org.chancery.weights.build;

import org.jspecify.annotations.NullMarked;
