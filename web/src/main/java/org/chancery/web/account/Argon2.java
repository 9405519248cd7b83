package org.chancery.web.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), written in the PHC string format with its parameters, so that they can grow.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that one hash needs; they are worked on one after the other
 */
public record Argon2(int memory, int passes, int lanes) {

  /** RFC 9106's second choice, for machines that have no 2 GiB to spare for each. */
  public static final Argon2 STRONG = new Argon2(64 * 1024, 3, 4);

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** A hash from a damaged store must not take all memory or all time. */
  private static final int MOST_MEMORY = 1024 * 1024;

  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 64;

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  public Argon2 {
    if (lanes < 1 || lanes > MOST_LANES || passes < 1 || passes > MOST_PASSES) {
      throw new IllegalArgumentException(
          "Argon2 with %d passes, %d lanes".formatted(passes, lanes));
    }
    if (memory < 8 * lanes || memory > MOST_MEMORY) {
      throw new IllegalArgumentException("Argon2 with %d KiB".formatted(memory));
    }
  }

  /** Hashes with a fresh salt. */
  String hash(byte[] password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            memory,
            passes,
            lanes,
            encoder.encodeToString(salt),
            encoder.encodeToString(hash(password, salt, HASH_BYTES)));
  }

  /** The parameters that a hash was made with; empty where it is none. */
  static Optional<Argon2> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches() ? parameters(parts) : Optional.empty();
  }

  /** Whether a hash is that of a password, in time that does not tell where they differ. */
  static boolean matches(byte[] password, String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    return parameters(parts)
        .map(by -> MessageDigest.isEqual(expected, by.hash(password, salt, expected.length)))
        .orElse(false);
  }

  private static Optional<Argon2> parameters(Matcher parts) {
    try {
      return Optional.of(
          new Argon2(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] hash(byte[] password, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password, hash);
    return hash;
  }
}
