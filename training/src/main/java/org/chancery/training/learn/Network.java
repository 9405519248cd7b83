package org.chancery.training.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.nio.FloatBuffer;
import org.chancery.model.piece.PieceBatch;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.base.Base;

/**
 * The encoder (Devlin and others, 2019) with low-rank matrices beside its own, and one linear layer
 * that turns four pooled vectors into all scores.
 *
 * <p>Within what is differentiated nothing is multiplied by a plain number: the engine frees such
 * numbers early, and gradients become NaN now and then. Constants are arrays that stay.
 */
final class Network {

  private static final float FAR = -10_000;
  private static final float EPSILON = 1e-12f;

  private final Parameters parameters;
  private final float dropout;
  private final int layers;
  private final int heads;
  private final int width;
  private final int[] own;
  private final NDArray shrink;

  Network(NDManager manager, Parameters parameters, Base base, int[] own, double dropout) {
    this.parameters = parameters;
    this.dropout = (float) dropout;
    this.own = own.clone();
    layers = base.layers();
    heads = base.heads();
    width = base.width();
    shrink = manager.create(new float[] {(float) (1 / Math.sqrt((double) width / heads))});
  }

  /**
   * All scores of a batch, one row a sentence. Arrays made on the way belong to {@code manager}.
   */
  NDArray scores(NDManager manager, PieceBatch batch, boolean training) {
    int size = batch.size();
    int length = batch.width();
    NDArray x = embed(manager, batch, training);
    NDArray mask = mask(manager, batch);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, mask, "encoder.layer." + layer + ".", training);
    }
    NDArray pooling =
        manager.create(FloatBuffer.wrap(batch.pooling()), new Shape(size, PieceBatch.ROWS, length));
    NDArray pooled = pooling.matMul(x).reshape(size, (long) PieceBatch.ROWS * width);
    return Linear.linear(
            drop(pooled, training), parameters.get(Adapter.HEAD), parameters.get(Adapter.HEAD_BIAS))
        .singletonOrThrow();
  }

  private NDArray embed(NDManager manager, PieceBatch batch, boolean training) {
    int size = batch.size();
    int length = batch.width();
    NDArray numbers =
        manager.create(java.nio.LongBuffer.wrap(batch.numbers()), new Shape(size, length));
    NDArray words =
        Embedding.embedding(numbers, parameters.get(Base.WORDS), SparseFormat.DENSE)
            .singletonOrThrow();
    NDArray marks =
        manager
            .create(FloatBuffer.wrap(ownPieces(batch)), new Shape(size, length, own.length))
            .matMul(parameters.get(Adapter.OWN));
    NDArray places = manager.create(FloatBuffer.wrap(places(length)), new Shape(length, width));
    return drop(norm(words.add(places).add(marks), "embeddings.LayerNorm"), training);
  }

  /** Positions and the first segment, which never change. */
  private float[] places(int length) {
    float[] positions = positions();
    return java.util.Arrays.copyOf(positions, length * width);
  }

  private float[] cached = {};

  private float[] positions() {
    if (cached.length == 0) {
      cached = parameters.get(Base.POSITIONS).toFloatArray();
      float[] segment = parameters.get(Base.SEGMENTS).toFloatArray();
      for (int i = 0; i < cached.length; i++) {
        cached[i] += segment[i % width];
      }
    }
    return cached;
  }

  private float[] ownPieces(PieceBatch batch) {
    long[] numbers = batch.numbers();
    float[] hot = new float[numbers.length * own.length];
    for (int i = 0; i < numbers.length; i++) {
      for (int k = 0; k < own.length; k++) {
        hot[i * own.length + k] = numbers[i] == own[k] ? 1 : 0;
      }
    }
    return hot;
  }

  private static NDArray mask(NDManager manager, PieceBatch batch) {
    float[] far = new float[batch.present().length];
    for (int i = 0; i < far.length; i++) {
      far[i] = batch.present()[i] == 1 ? 0 : FAR;
    }
    return manager.create(FloatBuffer.wrap(far), new Shape(batch.size(), 1, 1, batch.width()));
  }

  private NDArray layer(NDArray x, NDArray mask, String prefix, boolean training) {
    NDArray query = split(linear(x, prefix + "attention.self.query")).mul(shrink);
    NDArray key = split(linear(x, prefix + "attention.self.key")).swapAxes(2, 3);
    NDArray value = split(linear(x, prefix + "attention.self.value"));
    NDArray attention = drop(query.matMul(key).add(mask).softmax(-1), training);
    NDArray seen = attention.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    NDArray output = drop(linear(seen, prefix + "attention.output.dense"), training);
    NDArray middle = norm(x.add(output), prefix + "attention.output.LayerNorm");
    NDArray wide = Activation.gelu(linear(middle, prefix + "intermediate.dense"));
    NDArray narrow = drop(linear(wide, prefix + "output.dense"), training);
    return norm(middle.add(narrow), prefix + "output.LayerNorm");
  }

  private NDArray split(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), heads, width / heads).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray x, String name) {
    NDArray plain =
        Linear.linear(x, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
            .singletonOrThrow();
    if (!parameters.has(name + Adapter.DOWN)) {
      return plain;
    }
    NDArray low = Linear.linear(x, parameters.get(name + Adapter.DOWN), null).singletonOrThrow();
    return plain.add(
        Linear.linear(low, parameters.get(name + Adapter.UP), null).singletonOrThrow());
  }

  private NDArray norm(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x,
            new Shape(width),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return training && dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
  }

  /** A stretch of columns. */
  static NDArray columns(NDArray x, int from, int to) {
    return x.get(new NDIndex(":, %d:%d".formatted(from, to)));
  }
}
