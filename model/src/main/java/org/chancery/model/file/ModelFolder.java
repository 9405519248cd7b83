package org.chancery.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the files of models lie. What is read is compared with {@code checksums.tsv} first. */
public final class ModelFolder {

  /** Opens a file of the folder, or gives null where there is none. */
  public interface Source {
    @Nullable InputStream open(String name) throws IOException;
  }

  private static final String CHECKSUMS = "checksums.tsv";

  private final Source source;

  public ModelFolder(Source source) {
    this.source = source;
  }

  /** The files that the build put beside this class's module. */
  public static ModelFolder installed() {
    return new ModelFolder(
        name -> ModelFolder.class.getResourceAsStream("/org/chancery/model/" + name));
  }

  /** A file, whole and as it was made. */
  public byte[] read(String name) throws DamagedModelException {
    String wanted = checksums().get(name);
    if (wanted == null) {
      throw new DamagedModelException("model " + name + " is not among the installed ones");
    }
    byte[] bytes = bytes(name);
    String found = sha256(bytes);
    if (!found.equals(wanted)) {
      throw new DamagedModelException(
          "model %s is damaged: its SHA-256 is %s… instead of %s…"
              .formatted(name, found.substring(0, 8), wanted.substring(0, 8)));
    }
    return bytes;
  }

  /** A text file's lines. */
  public List<String> lines(String name) throws DamagedModelException {
    return new String(read(name), StandardCharsets.UTF_8).lines().toList();
  }

  private Map<String, String> checksums() throws DamagedModelException {
    Map<String, String> checksums = new TreeMap<>();
    new String(bytes(CHECKSUMS), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> checksums.put(cells[1], cells[0]));
    return checksums;
  }

  private byte[] bytes(String name) throws DamagedModelException {
    try (InputStream in = source.open(name)) {
      if (in == null) {
        throw new DamagedModelException("model " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DamagedModelException("model " + name + " cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256", e);
    }
  }
}
