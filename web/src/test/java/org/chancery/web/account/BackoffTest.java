package org.chancery.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Instant NOW = Instant.parse("2024-03-01T10:00:00Z");

  @Test
  void whoFailsAgainWaitsTwiceAsLong() {
    Backoff backoff = new Backoff(3, 100, Duration.ofDays(1));
    backoff.failed("a", NOW);
    backoff.failed("a", NOW);
    assertThat(backoff.pause("a", NOW)).isZero();
    backoff.failed("a", NOW);
    assertThat(backoff.pause("a", NOW)).isEqualTo(Duration.ofSeconds(1));
    assertThat(backoff.pause("b", NOW)).isZero();
    backoff.failed("a", NOW);
    assertThat(backoff.pause("a", NOW)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backoff.pause("a", NOW.plusSeconds(2))).isZero();
    for (int i = 0; i < 100; i++) {
      backoff.failed("a", NOW);
    }
    assertThat(backoff.pause("a", NOW)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void allIsForgivenAfterADay() {
    Backoff backoff = new Backoff(1, 100, Duration.ofDays(1));
    for (int i = 0; i < 10; i++) {
      backoff.failed("a", NOW);
    }
    Instant later = NOW.plus(Duration.ofDays(2));
    backoff.failed("a", later);
    assertThat(backoff.pause("a", later)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whoSucceedsIsForgiven() {
    Backoff backoff = new Backoff(1, 100, Duration.ofDays(1));
    backoff.failed("a", NOW);
    backoff.failed("b", NOW);
    backoff.forgiven("a");
    backoff.takenBack("b");
    assertThat(backoff.pause("a", NOW)).isZero();
    assertThat(backoff.pause("b", NOW)).isZero();
  }

  @Test
  void onlySoManyAreRemembered() {
    Backoff backoff = new Backoff(1, 2, Duration.ofDays(1));
    backoff.failed("a", NOW);
    backoff.failed("b", NOW);
    backoff.failed("a", NOW);
    backoff.failed("c", NOW);
    assertThat(backoff.pause("b", NOW)).isZero();
    assertThat(backoff.pause("a", NOW)).isPositive();
  }
}
