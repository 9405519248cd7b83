package org.chancery.text.language.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.text.learned.StoredWeights;

/** Reads the learned weights of English and the names of what they choose between. */
final class EnglishModel {

  private static final String FOLDER = "/" + English.RESOURCES;

  private EnglishModel() {}

  static StoredWeights weights(String name) {
    try (InputStream in = open(name)) {
      return StoredWeights.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /** The lines of a resource. */
  static List<String> names(String name) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = EnglishModel.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("resource " + name + " is missing from the installation");
    }
    return in;
  }
}
