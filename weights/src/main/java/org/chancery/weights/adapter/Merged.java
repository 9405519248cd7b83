package org.chancery.weights.adapter;

import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/** A base with an adapter put in: plain tensors, as if it had been trained as a whole. */
public final class Merged {

  private final Base base;
  private final Adapter adapter;

  /** Refuses an adapter that was made for another base. */
  public Merged(Base base, Adapter adapter) {
    this.base = base;
    this.adapter = adapter;
    if (!adapter.fact("base.sha256").equals(base.sha256())) {
      throw new IllegalStateException(
          "the adapter was made for %s, this is %s"
              .formatted(adapter.fact("base.sha256"), base.sha256()));
    }
  }

  public Base base() {
    return base;
  }

  public Adapter adapter() {
    return adapter;
  }

  /** The tensor of that name as training left it. */
  public Tensor tensor(String name) {
    Tensor replaced = adapter.tensors().get(name);
    if (replaced != null) {
      return replaced;
    }
    Tensor from = base.tensor(name);
    if (name.equals(Base.WORDS)) {
      return words(from);
    }
    String stem = name.endsWith(".weight") ? name.substring(0, name.length() - 7) : name;
    Tensor up = adapter.tensors().get(stem + Adapter.UP);
    Tensor down = adapter.tensors().get(stem + Adapter.DOWN);
    return up == null || down == null ? from : from.plus(up.times(down));
  }

  private Tensor words(Tensor words) {
    Tensor own = adapter.tensors().get(Adapter.OWN);
    if (own == null) {
      return words;
    }
    float[] values = words.values().clone();
    String[] numbers = adapter.fact("pieces.own").split(" ");
    int width = words.columns();
    for (int i = 0; i < numbers.length; i++) {
      int at = Integer.parseInt(numbers[i]) * width;
      for (int k = 0; k < width; k++) {
        values[at + k] += own.values()[i * width + k];
      }
    }
    return Tensor.of(values, words.shape());
  }
}
