package org.chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.model.encoder.EncoderClassifier;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.file.ModelFolder;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.text.pair.PairClassifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the reader of a language: the encoder with the linear reader beside it, and where the
 * encoder is missing, damaged or cannot run here, the linear one, which needs no native code.
 *
 * <pre>{@code
 * PairClassifier reader = PairModels.of("en", System.err::println);
 * List<PairReading> readings = reader.read(pairs);
 * }</pre>
 */
public final class PairModels {

  private PairModels() {}

  /**
   * The best reader that can run.
   *
   * @param problems told in one line why it is not the encoder
   * @return null where not even the linear reader is there
   */
  public static @Nullable PairClassifier of(String language, Consumer<String> problems) {
    return of(language, ModelFolder.installed(), problems);
  }

  static @Nullable PairClassifier of(
      String language, ModelFolder folder, Consumer<String> problems) {
    List<String> withoutLinear = new ArrayList<>();
    LinearClassifier linear = linear(language, folder, withoutLinear::add);
    try {
      EncoderClassifier encoder = EncoderClassifier.load(language, folder);
      withoutLinear.forEach(problems);
      return linear == null ? encoder : encoder.beside(linear);
    } catch (DamagedModelException e) {
      // One line even where both are gone: what reads instead is what matters then.
      String instead = linear == null ? "rules alone" : "the linear model";
      problems.accept(e.getMessage() + "; pairs are read by " + instead);
    }
    return linear;
  }

  /** The linear reader alone; null where it is missing or damaged. */
  public static @Nullable PairClassifier linear(String language, Consumer<String> problems) {
    return linear(language, ModelFolder.installed(), problems);
  }

  private static @Nullable LinearClassifier linear(
      String language, ModelFolder folder, Consumer<String> problems) {
    try {
      return LinearClassifier.load(language, folder);
    } catch (DamagedModelException e) {
      problems.accept(e.getMessage() + "; pairs are read without it");
      return null;
    }
  }
}
