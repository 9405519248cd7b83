package org.chancery.record.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Evidence;

/**
 * Evidence as it is kept: which rows of the table of weights were found. What they weigh and say is
 * looked up where they are read; {@link #version} tells when the tables are others.
 */
public final class Reasons {

  /** To be raised when claims are put together differently by the same tables. */
  private static final String METHOD = "1";

  private static final List<String> TABLES =
      List.of("weights", "families", "topics", "acts", "sums", "letters");

  private Reasons() {}

  /** As {@code date same-day|kind same}. */
  public static String write(List<Evidence> evidence) {
    return evidence.stream()
        .map(one -> one.feature() + " " + one.outcome())
        .collect(Collectors.joining("|"));
  }

  /** Reads what {@link #write} wrote; a row that is no more weighs and says nothing. */
  public static List<Evidence> read(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split("\\|")).map(Reasons::one).toList();
  }

  private static Evidence one(String written) {
    String[] words = written.split(" ", 2);
    return Weights.find(words[0], words[1])
        .orElseGet(() -> new Evidence(words[0], words[1], 0, "", ""));
  }

  /** Another one for other rules: events that were kept by others have to be settled anew. */
  public static String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String table : TABLES) {
        try (InputStream in = Reasons.class.getResourceAsStream(table + ".tsv")) {
          if (in == null) {
            throw new IllegalStateException("there is no " + table + ".tsv");
          }
          digest.update(in.readAllBytes());
        }
      }
      return METHOD + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
