package org.chancery.text.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigurationTest {

  /**
   * "Kenya sent Malawi maize": the verb rules all three; the number of words stands for no head.
   */
  private static final int[] GOLD = {1, 4, 1, 1};

  @Test
  void goesFromFreeStepToFreeStepToTheTreeThatItFollows() {
    Configuration state = new Configuration(GOLD.length);
    while (!state.done()) {
      int move = cheapest(state);
      assertThat(state.cost(move, GOLD)).isZero();
      state.move(move, move);
    }
    assertThat(state.tree().heads()).isEqualTo(GOLD);
    assertThat(state.tree().labels()[0]).isEqualTo(Configuration.LEFT);
    assertThat(state.tree().labels()[2]).isEqualTo(Configuration.RIGHT);
  }

  @Test
  void countsTheArcsThatAMoveLoses() {
    Configuration state = new Configuration(GOLD.length);
    state.move(Configuration.SHIFT, 0);
    state.move(Configuration.SHIFT, 0);
    // "sent" on "Malawi" loses its two objects; on "Kenya" also its own place at the top.
    assertThat(state.cost(Configuration.LEFT, GOLD)).isEqualTo(3);
    assertThat(state.cost(Configuration.RIGHT, GOLD)).isEqualTo(3);
    // "Kenya" below "sent" can no longer hang on it.
    assertThat(state.cost(Configuration.SHIFT, GOLD)).isZero();
  }

  private static int cheapest(Configuration state) {
    int best = -1;
    for (int move : new int[] {Configuration.LEFT, Configuration.RIGHT, Configuration.SHIFT}) {
      boolean better =
          state.allows(move) && (best < 0 || state.cost(move, GOLD) < state.cost(best, GOLD));
      best = better ? move : best;
    }
    return best;
  }
}
