package org.chancery.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.chancery.model.file.ModelFolder;

/** Folders of models that lie in memory. */
public final class Folders {

  private Folders() {}

  /** One file with its right checksum. */
  public static ModelFolder of(String name, byte[] bytes) {
    return of(name, bytes, sha256(bytes));
  }

  /** One file with any checksum. */
  public static ModelFolder of(String name, byte[] bytes, String checksum) {
    byte[] table = (checksum + "\t" + name + "\n").getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> files = Map.of(name, bytes, "checksums.tsv", table);
    return new ModelFolder(
        wanted -> {
          byte[] found = files.get(wanted);
          return found == null ? null : new ByteArrayInputStream(found);
        });
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
