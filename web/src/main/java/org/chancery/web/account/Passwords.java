package org.chancery.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords, few at a time: each takes tens of megabytes, and whoever sends many
 * names must not take all memory. Where there is no password to check, one is checked all the same,
 * so that time does not tell which names there are.
 */
public final class Passwords {

  private final Argon2 argon2;
  private final Semaphore turns;
  private final Duration patience;
  private final String nobodys;

  /**
   * @param argon2 how new hashes are made
   * @param atOnce how many are worked on at once
   * @param patience how long one waits for its turn
   */
  public Passwords(Argon2 argon2, int atOnce, Duration patience) {
    this.argon2 = argon2;
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
    this.nobodys = argon2.hash(Secrets.fresh().getBytes(UTF_8));
  }

  /** As strong as this machine should be asked for: two at a time, 128 MiB together. */
  public static Passwords strong() {
    return new Passwords(Argon2.STRONG, 2, Duration.ofSeconds(10));
  }

  /** What came of a check. */
  public enum Checked {
    RIGHT,
    WRONG,
    /** Too many are being checked. */
    BUSY
  }

  /**
   * Checks a password.
   *
   * @param hash that it should have, or null where there is none, which is wrong after the same
   *     time
   */
  public Checked check(String password, @Nullable String hash) {
    return inTurn(
            () -> {
              boolean right = Argon2.matches(bytes(password), hash == null ? nobodys : hash);
              return right && hash != null ? Checked.RIGHT : Checked.WRONG;
            })
        .orElse(Checked.BUSY);
  }

  /** The hash to keep of a password; empty where too many are being made. */
  public Optional<String> hash(String password) {
    return inTurn(() -> argon2.hash(bytes(password)));
  }

  /** Whether a hash was made with less than what is asked for now. */
  public boolean weak(String hash) {
    return Argon2.of(hash)
        .map(
            old ->
                old.memory() < argon2.memory()
                    || old.memory() == argon2.memory() && old.passes() < argon2.passes())
        .orElse(true);
  }

  /** One password may be typed in several encodings that look the same. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(UTF_8);
  }

  private <T> Optional<T> inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }
}
