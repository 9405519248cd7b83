package org.chancery.model.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import org.chancery.model.piece.PieceBatch;

/** Feeds batches to a session. */
final class Scorer {

  private final OrtSession session;

  Scorer(OrtSession session) {
    this.session = session;
  }

  /** One row of scores a sentence. */
  float[][] score(PieceBatch batch) {
    long[] flat = {batch.size(), batch.width()};
    long[] deep = {batch.size(), PieceBatch.ROWS, batch.width()};
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.numbers()), flat);
        OnnxTensor present =
            OnnxTensor.createTensor(environment, IntBuffer.wrap(batch.present()), flat);
        OnnxTensor pooling =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(batch.pooling()), deep);
        OrtSession.Result result =
            session.run(Map.of("pieces", pieces, "present", present, "pooling", pooling))) {
      return (float[][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a batch", e);
    }
  }
}
