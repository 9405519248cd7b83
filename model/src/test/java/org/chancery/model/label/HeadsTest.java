package org.chancery.model.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.text.pair.PairReading;
import org.junit.jupiter.api.Test;

class HeadsTest {

  private static final Heads HEADS =
      new Heads(
          List.of("AID", "CONSULT", "NONE"),
          List.of("CONSULT/phone", "CONSULT/visit", "CONSULT/-"),
          List.of("aid", "visit"),
          List.of("occurred", "planned"),
          List.of("economic", "health"));

  @Test
  void linesAreReadAsTheyWereWritten() {
    assertThat(Heads.of(HEADS.lines())).isEqualTo(HEADS);
  }

  @Test
  void scoresBecomeProbabilities() {
    float[] scores = {9, 0, 3, 1, 0, 1, 0, 2, 2, 5, 5, 0, -3};
    PairReading reading = HEADS.reading(scores, 1);
    assertThat(reading.types().best()).isEqualTo("CONSULT");
    double all = reading.types().probabilities().values().stream().mapToDouble(p -> p).sum();
    assertThat(all).isCloseTo(1, within(1e-9));
    assertThat(reading.mode("CONSULT")).isEqualTo("visit");
    assertThat(reading.mode("AID")).isEqualTo(PairReading.NO_MODE);
    assertThat(reading.kinds().of("aid")).isCloseTo(0.5, within(1e-9));
    assertThat(reading.statuses().best()).isEqualTo("occurred");
    assertThat(reading.contexts().of("economic")).isCloseTo(0.5, within(1e-9));
    assertThat(reading.contexts().of("health")).isLessThan(0.05);
  }
}
