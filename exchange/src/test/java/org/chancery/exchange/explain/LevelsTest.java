package org.chancery.exchange.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Intervals stand as low as they can without covering another. */
class LevelsTest {

  @Test
  void whatTouchesNothingStandsBelow() {
    Levels levels = new Levels(false);
    assertThat(levels.place(0, 10)).isZero();
    assertThat(levels.place(10, 20)).isZero();
    assertThat(levels.place(5, 15)).isEqualTo(1);
    assertThat(levels.place(30, 40)).isZero();
    assertThat(levels.count()).isEqualTo(2);
  }

  @Test
  void anArcStandsAboveAllThatItReachesOver() {
    Levels levels = new Levels(true);
    assertThat(levels.place(0, 10)).isZero();
    assertThat(levels.place(0, 20)).isEqualTo(1);
    assertThat(levels.place(15, 30)).isEqualTo(2);
    assertThat(levels.place(40, 50)).isZero();
  }
}
