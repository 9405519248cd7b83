package org.chancery.training.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.List;
import org.chancery.model.label.Heads;
import org.chancery.training.corpus.Example;

/**
 * How wrong the scores of a batch are: cross entropy of each exclusive head (modes only among those
 * of the row's type), and binary cross entropy of the contexts. A row counts only in the heads that
 * it answers.
 */
final class Loss {

  private static final float FAR = -10_000;

  /** What the heads count for: types, modes, kinds, statuses, contexts. */
  private static final float[] SHARES = {1f, 0.5f, 0.5f, 0.4f, 12f};

  private final Answers answers;
  private final double smoothing;

  Loss(Answers answers, double smoothing) {
    this.answers = answers;
    this.smoothing = smoothing;
  }

  /** The loss as one number that can be differentiated. */
  NDArray of(NDManager manager, NDArray scores, List<Example> rows) {
    Heads heads = answers.heads();
    int all = heads.size();
    int exclusive = heads.start(4);
    NDArray reachable = scores.add(array(manager, unreachable(rows, all), rows.size(), all));
    NDArray wanted = array(manager, wanted(rows, exclusive), rows.size(), exclusive);
    NDArray logs = null;
    for (int head = 0; head < 4; head++) {
      int to = heads.start(head + 1);
      NDArray own = Network.columns(reachable, heads.start(head), to).logSoftmax(-1);
      logs = logs == null ? own : logs.concat(own, 1);
    }
    if (logs == null) {
      throw new IllegalStateException("a model without heads");
    }
    NDArray told = logs.mul(wanted).sum();
    NDArray contexts = Network.columns(scores, exclusive, all);
    return told.add(contexts(manager, contexts, rows)).neg();
  }

  /** Log likelihood of the contexts: log σ(z) where wanted, log σ(−z) = log σ(z) − z elsewhere. */
  private NDArray contexts(NDManager manager, NDArray scores, List<Example> rows) {
    int count = answers.heads().contexts().size();
    float[] counted = new float[rows.size() * count];
    float[] unwanted = new float[rows.size() * count];
    float share = SHARES[4] / count / rows.size();
    for (int i = 0; i < rows.size(); i++) {
      float[] row = answers.contexts(rows.get(i));
      for (int k = 0; k < row.length; k++) {
        counted[i * count + k] = share;
        unwanted[i * count + k] = share * (1 - row[k]);
      }
    }
    NDArray logs = scores.neg().exp().add(manager.ones(new Shape(1))).log().neg();
    return logs.mul(array(manager, counted, rows.size(), count))
        .sub(scores.mul(array(manager, unwanted, rows.size(), count)))
        .sum();
  }

  private float[] wanted(List<Example> rows, int exclusive) {
    float[] wanted = new float[rows.size() * exclusive];
    int types = answers.heads().types().size();
    for (int i = 0; i < rows.size(); i++) {
      int[] places = answers.places(rows.get(i));
      for (int head = 0; head < places.length; head++) {
        if (places[head] >= 0) {
          wanted[i * exclusive + places[head]] = SHARES[head] / rows.size();
        }
      }
      for (int type = 0; type < types && places[0] >= 0; type++) {
        float sure = wanted[i * exclusive + type] * (float) (1 - smoothing);
        wanted[i * exclusive + type] = sure + (float) smoothing / types / rows.size();
      }
    }
    return wanted;
  }

  /** Far below zero for the modes of other types. */
  private float[] unreachable(List<Example> rows, int all) {
    float[] far = new float[rows.size() * all];
    for (int i = 0; i < rows.size(); i++) {
      int[] range = answers.modeRange(rows.get(i));
      if (range.length > 0) {
        int from = i * all;
        java.util.Arrays.fill(far, from + answers.heads().start(1), from + range[0], FAR);
        java.util.Arrays.fill(far, from + range[1], from + answers.heads().start(2), FAR);
      }
    }
    return far;
  }

  private static NDArray array(NDManager manager, float[] values, int rows, int columns) {
    return manager.create(FloatBuffer.wrap(values), new Shape(rows, columns));
  }
}
