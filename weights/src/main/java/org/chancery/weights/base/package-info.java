/**
 * The encoders that others trained, read from the jars of the registry. Enters: ONNX files,
 * TensorFlow's variable bundles, vocabularies. Leaves: named tensors and a list of word pieces.
 * Spoken here: base, tensor, piece, layer. Never: what is being told apart.
 */
@NullMarked
package org.chancery.weights.base;

import org.jspecify.annotations.NullMarked;
