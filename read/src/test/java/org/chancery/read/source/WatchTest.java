package org.chancery.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.read.source.Watch.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {
  private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

  private static Watch hourly(String name) {
    Source source = Source.of("https://ministry.example/" + name);
    return new Watch(name, source, Duration.ofHours(1), null);
  }

  private static Result fine(Instant at) {
    return new Result(at, 3, 0, 17, 1, null, 0, null);
  }

  private static Result failed(int failures, @Nullable Instant again) {
    return new Result(NOON, 0, 0, 0, 0, "the server is busy", failures, again);
  }

  @Test
  void whatNeverWasHarvestedGoesFirstThenWhatWaitsLongest() {
    Watch late = hourly("late").after(fine(NOON.minus(Duration.ofHours(5))));
    Watch due = hourly("due").after(fine(NOON.minus(Duration.ofHours(1))));
    Watch early = hourly("early").after(fine(NOON.minus(Duration.ofMinutes(59))));
    assertThat(Watch.due(List.of(early, due, late, hourly("new")), NOON))
        .extracting(Watch::name)
        .containsExactly("new", "late", "due");
  }

  @ParameterizedTest
  @CsvSource({"1, PT1H", "2, PT2H", "4, PT8H", "9, PT24H", "400, PT24H"})
  void aSourceThatFailsIsLeftAloneForLonger(int failures, Duration pause) {
    assertThat(hourly("a").after(failed(failures, null)).next()).isEqualTo(NOON.plus(pause));
  }

  @Test
  void itsOwnIntervalIsNeverShortenedAndTheServersWishIsKept() {
    Watch weekly = new Watch("w", Source.of("a"), Duration.ofDays(7), failed(5, null));
    assertThat(weekly.next()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    Instant wish = NOON.plus(Duration.ofHours(9));
    assertThat(hourly("a").after(failed(1, wish)).next()).isEqualTo(wish);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new Watch("a", Source.of("a"), Duration.ofSeconds(1), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Result(NOON, 0, 0, 0, 0, null, 2, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
