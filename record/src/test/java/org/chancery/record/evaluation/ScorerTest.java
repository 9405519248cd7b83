package org.chancery.record.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final String TEXT =
      "Peru’s minister arrived in Lisbon on 3\u00a0March 2014. Portugal gave 20 looms – “a gift”. "
          + "x".repeat(900)
          + " The far end.";

  private static GoldRecord gold(
      String quote,
      @Nullable String event,
      List<String> by,
      List<String> to,
      @Nullable String date) {
    return new GoldRecord(null, quote, event, by, to, date, "occurred", null, "PER");
  }

  private static CodedRecord coded(
      String quote,
      @Nullable String event,
      List<String> by,
      List<String> to,
      @Nullable String date) {
    return new CodedRecord(
        quote, event, by, to, date, "ongoing", List.of(new BigDecimal("20.0")), "PER", "2014");
  }

  private static Scores score(List<GoldRecord> gold, List<CodedRecord> coded) {
    return Scorer.score(TEXT, gold, coded);
  }

  @Test
  void typographyOfTheQuoteDoesNotCount() {
    Scores scores =
        score(
            List.of(gold("20 looms - \"a gift\"", "AID", List.of("PRT"), List.of("PER"), null)),
            List.of(
                coded("gave 20 looms – “a gift”", "AID", List.of("PRT"), List.of("PER"), null)));
    assertThat(scores.strict()).isEqualTo(1);
    assertThat(scores.status()).isEqualTo(1);
    assertThat(scores.lines()).contains("strict  P 1.000 R 1.000 F1 1.000");
  }

  @Test
  void rolesCountForAGiftButNotForAMeeting() {
    GoldRecord gift = gold("gave 20 looms", "AID", List.of("PRT"), List.of("PER"), null);
    CodedRecord reversed = coded("gave 20 looms", "AID", List.of("PER"), List.of("PRT"), null);
    assertThat(score(List.of(gift), List.of(reversed)).dyad()).isZero();
    GoldRecord visit = gold("minister arrived", "CONSULT", List.of("PER"), List.of("PRT"), null);
    CodedRecord both = coded("minister arrived", "CONSULT", List.of("PRT", "PER"), List.of(), null);
    assertThat(score(List.of(visit), List.of(both)).dyad()).isEqualTo(1);
  }

  @Test
  void theSovietUnionCountsAsRussia() {
    GoldRecord gold = gold("minister arrived", null, List.of("RUS"), List.of(), null);
    CodedRecord coded = coded("minister arrived", null, List.of("SUN"), List.of(), null);
    assertThat(score(List.of(gold), List.of(coded)).strict()).isEqualTo(1);
  }

  @Test
  void aDateMustBeAsExactAsTheGoldAndAPresentNeedsNone() {
    GoldRecord month = gold("minister arrived", null, List.of("PER"), List.of(), "2014-03");
    assertThat(dated(month, "2014-03-03")).isEqualTo(1);
    assertThat(dated(month, "2014")).isZero();
    GoldRecord present = gold("minister arrived", null, List.of("PER"), List.of(), "2014");
    assertThat(dated(present, null)).isEqualTo(1);
    GoldRecord past = gold("minister arrived", null, List.of("PER"), List.of(), "2013");
    assertThat(dated(past, null)).isZero();
  }

  private static int dated(GoldRecord gold, @Nullable String date) {
    return score(
            List.of(gold),
            List.of(coded("minister arrived", null, List.of("PER"), List.of(), date)))
        .dated();
  }

  @Test
  void whatTheTextDoesNotHoldIsCountedAndWhatTheGoldDidNotReadIsNot() {
    Scores scores =
        score(
            List.of(gold("minister arrived", null, List.of("PER"), List.of(), null)),
            List.of(
                coded("The far end", null, List.of("PER"), List.of(), null),
                coded("never written", null, List.of("PER"), List.of(), null)));
    assertThat(scores.uncited()).isEqualTo(1);
    assertThat(scores.records()).isEqualTo(1);
    assertThat(scores.found()).isZero();
  }

  @Test
  void eachRecordIsMatchedOnceAndTheBestMatchFirst() {
    GoldRecord gold = gold("gave 20 looms", "AID", List.of("PRT"), List.of("PER"), null);
    Scores scores =
        score(
            List.of(gold),
            List.of(
                coded("Portugal gave 20 looms", "SUPPORT", List.of("PRT"), List.of("PER"), null),
                coded("20 looms", "AID", List.of("PRT"), List.of("PER"), null)));
    assertThat(scores.found()).isEqualTo(1);
    assertThat(scores.strict()).isEqualTo(1);
    assertThat(scores.precision(scores.found())).isEqualTo(0.5);
  }
}
