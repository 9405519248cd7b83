package org.chancery.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RatesTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-03-01T10:00:00Z"));

  @Test
  void aBurstIsLetThroughAndThenARate() {
    Rates rates = new Rates(2, 3, 10, now::get);
    for (int i = 0; i < 3; i++) {
      assertThat(rates.take("a")).isZero();
    }
    assertThat(rates.take("a")).isBetween(Duration.ofMillis(499), Duration.ofMillis(501));
    assertThat(rates.take("b")).isZero();
    now.updateAndGet(t -> t.plusMillis(501));
    assertThat(rates.take("a")).isZero();
    assertThat(rates.take("a")).isPositive();
    now.updateAndGet(t -> t.plusSeconds(100));
    for (int i = 0; i < 3; i++) {
      assertThat(rates.take("a")).isZero();
    }
    assertThat(rates.take("a")).isPositive();
  }

  @Test
  void noRateLetsEverythingThrough() {
    Rates rates = new Rates(0, 1, 10, now::get);
    assertThat(rates.take("a")).isZero();
    assertThat(rates.take("a")).isZero();
  }

  @Test
  void memoryIsBounded() {
    Rates rates = new Rates(1, 1, 10, now::get);
    for (int i = 0; i < 1000; i++) {
      rates.take("key " + i);
    }
    assertThat(rates.size()).isEqualTo(10);
  }
}
