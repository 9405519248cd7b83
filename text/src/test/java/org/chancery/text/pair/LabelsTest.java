package org.chancery.text.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Labels LABELS = new Labels(Map.of("AID", 0.2, "NONE", 0.6, "AGREE", 0.2));

  @Test
  void theLikeliestComesFirstAndEqualsByName() {
    assertThat(LABELS.probabilities().keySet()).containsExactly("NONE", "AGREE", "AID");
    assertThat(LABELS.best()).isEqualTo("NONE");
    assertThat(LABELS.confidence()).isEqualTo(0.6);
  }

  @Test
  void whatIsLeftAddsUpToOneAgain() {
    Labels without = LABELS.only(label -> !label.equals("NONE"));
    assertThat(without.best()).isEqualTo("AGREE");
    assertThat(without.of("AID")).isCloseTo(0.5, within(1e-9));
    assertThat(without.of("NONE")).isZero();
  }

  @Test
  void noLabelsHaveNoBest() {
    assertThat(new Labels(Map.of()).best()).isEmpty();
    assertThat(new Labels(Map.of()).confidence()).isZero();
  }

  @Test
  void aPairStaysWithinItsSentence() {
    Span outside = new Span(3, 9);
    assertThatThrownBy(() -> new Pair("Peru.", outside, null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 9)");
  }

  @Test
  void contextsAreNamedWhereLikelyAndAtLeastOne() {
    assertThat(contexts(Map.of("health", 0.1, "economic", 0.2))).containsExactly("economic");
    assertThat(contexts(Map.of("health", 0.4, "economic", 0.7, "legal", 0.1)))
        .containsExactly("economic", "health");
  }

  private static java.util.List<String> contexts(Map<String, Double> contexts) {
    Labels none = new Labels(Map.of());
    return new PairReading(LABELS, Map.of(), none, none, new Labels(contexts)).likelyContexts();
  }
}
