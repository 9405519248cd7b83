package org.chancery.training.command;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.label.Heads;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.learn.Answers;
import org.chancery.training.learn.Settings;
import org.chancery.training.learn.Training;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.base.Base;
import org.chancery.weights.tensor.Tensor;

/**
 * Makes an adapter of a finished training: what was learned, its temperatures, and whence it comes.
 */
final class Adapters {

  private Adapters() {}

  /**
   * The adapter.
   *
   * @param extra checksum of the rows that were learned from beside the corpus, or "none"
   */
  static Adapter of(
      String language,
      Corpus corpus,
      String extra,
      Base base,
      Settings settings,
      Answers answers,
      double[] temperatures,
      Training run) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("language", language);
    facts.put("corpus.sha256", corpus.sha256());
    facts.put("corpus.rows", String.valueOf(corpus.training().size()));
    facts.put("extra", extra);
    facts.put("base", base.name());
    facts.put("base.sha256", base.sha256());
    facts.put("settings", settings.line());
    facts.put(
        "temperatures",
        IntStream.range(0, temperatures.length)
            .mapToObj(i -> String.format(Locale.ROOT, "%.3f", temperatures[i]))
            .collect(Collectors.joining(" ")));
    facts.put(
        "pieces.own",
        IntStream.of(run.ownPieces()).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    Map<String, Tensor> tensors = cooled(run.tensors(), answers.heads(), temperatures);
    return new Adapter(facts, answers.heads().lines(), tensors);
  }

  /** Temperatures become part of the heads: whoever reads the scores need not know of them. */
  private static Map<String, Tensor> cooled(
      Map<String, Tensor> tensors, Heads heads, double[] temperatures) {
    Tensor weight = tensors.get(Adapter.HEAD);
    Tensor bias = tensors.get(Adapter.HEAD_BIAS);
    if (weight == null || bias == null) {
      throw new IllegalStateException("training left no heads");
    }
    for (int head = 0; head < temperatures.length; head++) {
      for (int row = heads.start(head); row < heads.start(head + 1); row++) {
        bias.values()[row] /= (float) temperatures[head];
        for (int k = 0; k < weight.columns(); k++) {
          weight.values()[row * weight.columns() + k] /= (float) temperatures[head];
        }
      }
    }
    return tensors;
  }
}
