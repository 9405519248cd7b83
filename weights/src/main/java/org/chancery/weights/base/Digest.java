package org.chancery.weights.base;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every JDK has. */
public final class Digest {

  private Digest() {}

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256", e);
    }
  }

  /** Of these bytes, as lower-case hexadecimal. */
  public static String of(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(sha256().digest(bytes));
  }
}
