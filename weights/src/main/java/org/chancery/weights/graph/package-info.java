/**
 * Writing what ONNX Runtime runs. Enters: tensors. Leaves: the bytes of an ONNX file, matrices with
 * 8 bits a number. Spoken here: node, initialiser, quantise. Never: language, label.
 */
@NullMarked
package org.chancery.weights.graph;

import org.jspecify.annotations.NullMarked;
