/**
 * The encoder, run by ONNX Runtime. Enters: pairs. Leaves: readings. Spoken here: session, batch,
 * score. Never: rule, trigger table.
 */
@NullMarked
package org.chancery.model.encoder;

import org.jspecify.annotations.NullMarked;
