package org.chancery.record.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionTest {

  @Test
  void givesTheShareOfRightRecordsWhereThereIsNothingElse() {
    Regression regression = new Regression();
    for (int i = 0; i < 100; i++) {
      regression.add(List.of("bias"), i < 75);
    }
    double p = 1 / (1 + Math.exp(-regression.fit().getOrDefault("bias", 0.0)));
    assertThat(p).isCloseTo(0.75, within(0.01));
  }

  @Test
  void weighsWhatSpeaksForARecordAndWhatSpeaksAgainstIt() {
    Regression regression = new Regression();
    for (int i = 0; i < 200; i++) {
      boolean named = i % 2 == 0;
      regression.add(
          List.of("bias", named ? "actor:named" : "actor:inferred"),
          named ? i % 10 != 0 : i % 3 == 0);
    }
    Map<String, Double> weights = regression.fit();
    assertThat(weights.getOrDefault("actor:named", 0.0)).isPositive();
    assertThat(weights.getOrDefault("actor:inferred", 0.0)).isNegative();
    assertThat(regression.fit()).isEqualTo(weights);
  }

  @Test
  void hearsLittleFromWhatItSawOnce() {
    Regression regression = new Regression();
    for (int i = 0; i < 100; i++) {
      regression.add(i == 0 ? List.of("bias", "rare") : List.of("bias"), i != 0);
    }
    assertThat(regression.fit().getOrDefault("rare", 0.0)).isBetween(-1.0, 0.0);
  }

  @Test
  void knowsNothingFromNothing() {
    assertThat(new Regression().fit()).isEmpty();
  }
}
