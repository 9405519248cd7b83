package org.chancery.weights.base;

import java.util.List;
import java.util.Map;
import org.chancery.weights.tensor.Tensor;

/**
 * An encoder as it comes, shaped like BERT (Devlin and others, 2019).
 *
 * @param name artefact and version, for people and records
 * @param sha256 of what was read, lower-case hexadecimal
 * @param heads attention heads in each layer
 * @param lowerCase whether text loses capitals and accents before it is cut into pieces
 * @param vocabulary the pieces, each at its number
 * @param tensors by the names of the Transformers library, {@code
 *     encoder.layer.0.output.dense.bias}; matrices have a row for each output
 */
public record Base(
    String name,
    String sha256,
    int heads,
    boolean lowerCase,
    List<String> vocabulary,
    Map<String, Tensor> tensors) {

  public static final String WORDS = "embeddings.word_embeddings.weight";
  public static final String POSITIONS = "embeddings.position_embeddings.weight";
  public static final String SEGMENTS = "embeddings.token_type_embeddings.weight";

  public Base {
    vocabulary = List.copyOf(vocabulary);
    tensors = Map.copyOf(tensors);
  }

  /** The base of a language. */
  public static Base of(String language) {
    return switch (language) {
      case "en" -> EnglishBase.read();
      case "ru" -> RussianBase.read();
      default -> throw new IllegalArgumentException("no base for language '" + language + "'");
    };
  }

  /** The tensor of that name. */
  public Tensor tensor(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalStateException(this.name + " has no tensor '" + name + "'");
    }
    return tensor;
  }

  /** Numbers in one piece's vector. */
  public int width() {
    return tensor(WORDS).columns();
  }

  public int layers() {
    int layers = 0;
    while (tensors.containsKey("encoder.layer." + layers + ".output.dense.weight")) {
      layers++;
    }
    return layers;
  }
}
