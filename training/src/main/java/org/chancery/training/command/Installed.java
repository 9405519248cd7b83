package org.chancery.training.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.file.ModelFolder;
import org.chancery.weights.base.Digest;
import org.chancery.weights.build.ModelFiles;
import org.jspecify.annotations.Nullable;

/** The installed files of models, some of them replaced by others that are made here. */
final class Installed {

  private static final String CHECKSUMS = "checksums.tsv";

  private Installed() {}

  static ModelFolder or(String language, @Nullable Path adapter) throws IOException {
    return or(language, adapter, null);
  }

  static ModelFolder or(String language, @Nullable Path adapter, @Nullable Path linear)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (adapter != null) {
      files.putAll(ModelFiles.of(language, adapter));
    }
    if (linear != null) {
      files.put(language + ".linear", Files.readAllBytes(linear));
    }
    return files.isEmpty() ? ModelFolder.installed() : replaced(files);
  }

  private static ModelFolder replaced(Map<String, byte[]> files) throws IOException {
    StringBuilder table = new StringBuilder();
    try (InputStream in = installed(CHECKSUMS)) {
      String lines = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      lines.lines().filter(line -> !files.containsKey(name(line))).forEach(l -> add(table, l));
    }
    files.forEach((name, bytes) -> add(table, Digest.of(bytes) + "\t" + name));
    byte[] checksums = table.toString().getBytes(StandardCharsets.UTF_8);
    return new ModelFolder(
        name ->
            name.equals(CHECKSUMS)
                ? new ByteArrayInputStream(checksums)
                : files.containsKey(name)
                    ? new ByteArrayInputStream(files.get(name))
                    : installed(name));
  }

  private static void add(StringBuilder table, String line) {
    table.append(line).append('\n');
  }

  private static String name(String line) {
    return line.substring(line.indexOf('\t') + 1);
  }

  private static @Nullable InputStream installed(String name) {
    return ModelFolder.class.getResourceAsStream("/org/chancery/model/" + name);
  }
}
