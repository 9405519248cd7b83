package org.chancery.record.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {

  /** Gold: {1 2 3} {4 5}; found: {1 2} {3 4 5}. */
  @Test
  void aWorkedExample() {
    Partition p =
        Partition.compare(List.of("a", "a", "a", "b", "b"), List.of("x", "x", "y", "y", "y"));
    assertThat(p.cubedPrecision())
        .isCloseTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, within(1e-9));
    assertThat(p.cubedRecall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    assertThat(p.pairPrecision()).isCloseTo(2 / 4.0, within(1e-9));
    assertThat(p.pairRecall()).isCloseTo(2 / 4.0, within(1e-9));
  }

  @Test
  void everythingAloneIsPreciseAndForgetful() {
    Partition p = Partition.compare(List.of("a", "a", "b", "b"), List.of("1", "2", "3", "4"));
    assertThat(p.cubedPrecision()).isEqualTo(1);
    assertThat(p.cubedRecall()).isEqualTo(0.5);
    assertThat(p.pairPrecision()).isEqualTo(1);
    assertThat(p.pairRecall()).isZero();
  }
}
