package org.chancery.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.web.account.Passwords.Checked;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final Argon2 QUICK = new Argon2(64, 1, 1);
  private static final Passwords PASSWORDS = new Passwords(QUICK, 2, Duration.ofSeconds(10));

  @Test
  void thePasswordAloneIsRight() {
    String hash = PASSWORDS.hash("сорок тысяч обезьян").orElseThrow();
    assertThat(PASSWORDS.check("сорок тысяч обезьян", hash)).isEqualTo(Checked.RIGHT);
    assertThat(PASSWORDS.check("сорок тысяч обезьян ", hash)).isEqualTo(Checked.WRONG);
    assertThat(PASSWORDS.check("", null)).isEqualTo(Checked.WRONG);
  }

  @Test
  void lettersMayBeTypedInAnyEncoding() {
    String hash = PASSWORDS.hash("caf\u00e9 am Ostbahnhof").orElseThrow();
    assertThat(PASSWORDS.check("cafe\u0301 am Ostbahnhof", hash)).isEqualTo(Checked.RIGHT);
  }

  @Test
  void whoFindsNoTurnIsToldSo() {
    Passwords none = new Passwords(QUICK, 0, Duration.ofMillis(1));
    assertThat(none.check("x", null)).isEqualTo(Checked.BUSY);
    assertThat(none.hash("x")).isEmpty();
  }

  @Test
  void manyAtOnceAreAllAnswered() throws Exception {
    String hash = PASSWORDS.hash("one of a hundred").orElseThrow();
    List<Callable<Checked>> many =
        IntStream.range(0, 100)
            .<Callable<Checked>>mapToObj(i -> () -> PASSWORDS.check("one of a hundred", hash))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(many).stream().map(Future::resultNow))
          .containsOnly(Checked.RIGHT);
    }
  }

  @Test
  void aHashWithLessThanIsAskedForIsWeak() {
    Passwords stronger = new Passwords(new Argon2(128, 1, 1), 2, Duration.ofSeconds(1));
    String hash = PASSWORDS.hash("x").orElseThrow();
    assertThat(PASSWORDS.weak(hash)).isFalse();
    assertThat(stronger.weak(hash)).isTrue();
    assertThat(PASSWORDS.weak(stronger.hash("x").orElseThrow())).isFalse();
    assertThat(new Passwords(new Argon2(64, 2, 1), 1, Duration.ofSeconds(1)).weak(hash)).isTrue();
  }
}
