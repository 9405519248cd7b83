package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Marks of what was answered (RFC 9110, entity tags), by which askers learn that they have it
 * already.
 */
public final class Etag {

  private static final int BYTES = 12;

  private Etag() {}

  /** A mark that follows from the answer's bytes; weak, as it may be compressed on the way. */
  public static String of(byte[] answer) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Marks the answer, and says whether the asker has it already; then the answer is 304 and needs
   * no more.
   */
  public static boolean known(Context request, String tag) {
    request.header("ETag", tag);
    boolean known = matches(request.header("If-None-Match"), tag);
    if (known) {
      request.status(HttpStatus.NOT_MODIFIED);
    }
    return known;
  }

  /** Weak comparison, as RFC 9110 wants it for {@code If-None-Match}. */
  private static boolean matches(@Nullable String header, String tag) {
    return header != null
        && (header.strip().equals("*")
            || Arrays.stream(header.split(",", -1)).anyMatch(one -> bare(one).equals(bare(tag))));
  }

  private static String bare(String tag) {
    String stripped = tag.strip();
    return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
  }
}
