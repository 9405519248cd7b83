package org.chancery.record.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every difference that was planted into versions is found, and next to nothing else. */
class PlantedDifferencesTest {

  private static final Plants PLANTS = new Plants(Path.of("..", "evaluation", "versions"));

  /** The first set was corrected on; of the second only the first run was unseen. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPlantIsFoundWithFewerThanOneFalseAlarmInTenPages(boolean second) {
    Plants.Score score = PLANTS.score(second);
    List<Plants.Trial> missed =
        score.trials().stream().filter(trial -> !trial.outcome().found()).toList();
    assertThat(score.planted()).isGreaterThan(40);
    assertThat(missed).extracting(t -> t.pair() + ": " + t.from() + " > " + t.to()).isEmpty();
    assertThat(score.alarmsPerPage()).isLessThan(0.1);
  }

  /** Versions that tell the same, in whatever order of paragraphs, differ in nothing. */
  @Test
  void versionsThatTellTheSameDifferInNothing() {
    assertThat(PLANTS.score(false).trials())
        .filteredOn(trial -> trial.type().equals("none") || trial.type().equals("order"))
        .hasSize(12)
        .allMatch(trial -> trial.outcome().alarms().isEmpty());
  }
}
