package org.chancery.weights.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.weights.adapter.Adapter;
import org.chancery.weights.adapter.Merged;
import org.chancery.weights.base.Base;
import org.chancery.weights.base.Digest;
import org.chancery.weights.graph.EncoderGraph;

/** Makes the files of one language from the base and a committed adapter. */
public final class ModelFiles {

  private ModelFiles() {}

  /**
   * The files by their names: {@code xx.onnx}, {@code xx.pieces} (the vocabulary, one piece a line)
   * and {@code xx.labels} (facts and answers).
   */
  public static Map<String, byte[]> of(String language, Path adapterFile) throws IOException {
    Adapter adapter;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(adapterFile))) {
      adapter = Adapter.read(in);
    }
    Base base = Base.of(language);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(language + ".onnx", EncoderGraph.quantised(new Merged(base, adapter)));
    files.put(language + ".pieces", lines(base.vocabulary()));
    List<String> labels = new ArrayList<>(adapter.labels());
    labels.add("lowerCase\t" + base.lowerCase());
    labels.add("adapter\t" + Digest.of(Files.readAllBytes(adapterFile)));
    files.put(language + ".labels", lines(labels));
    return files;
  }

  private static byte[] lines(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
