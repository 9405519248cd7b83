package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stored form gives back every claim as it was. */
class ClaimJsonTest {

  private static final TimeValue DATE =
      new TimeValue("2019-06", "2019-08", TimeValue.Precision.SEASON, TimeValue.Bound.UNTIL, true);
  private static final Place PLACE =
      new Place("Arequipa", "PER", -16.39899, -71.53747, "geonames:1");

  private static final Claim FULL =
      new Claim(
          new Span(3, 40),
          "AID",
          List.of("humanitarian"),
          List.of("health", "disaster"),
          "aid",
          "humanitarian",
          List.of(
              party("PER", "Ana \"Q\" Quispe", "Minister"),
              new Claim.Party(Actor.of("UN", "IGO"), null)),
          List.of(party("MLT", null, null)),
          DATE,
          new TimeMention(new Span(5, 9), DATE, true),
          PLACE,
          new PlaceMention(new Span(10, 18), PLACE),
          List.of(
              quantity("1.50", null, "3"),
              quantity("1E+6", "28", null),
              new QuantityMention(
                  new Span(1, 2), null, "dozen", true, QuantityMention.Role.COUNT, null, null)),
          Status.HYPOTHETICAL,
          List.of("PER", "TASS"),
          0.1 + 0.2,
          new Derivation("aid.tsv:7", "abc"));

  private static final Claim BARE =
      new Claim(
          new Span(0, 1),
          null,
          List.of(),
          List.of(),
          "treaty",
          "political",
          List.of(),
          List.of(),
          null,
          null,
          new Place(null, null, null, null, null),
          null,
          List.of(),
          Status.OCCURRED,
          List.of(),
          1,
          new Derivation("reader", "1"));

  private static Claim.Party party(String code, @Nullable String person, @Nullable String office) {
    Actor actor = new Actor(code, "GOV", person, office);
    return new Claim.Party(
        actor,
        new ActorMention(
            new Span(2, 8),
            List.of(actor, Actor.of("CHL", "LEG")),
            ActorMention.Form.FIRST_PERSON));
  }

  private static QuantityMention quantity(
      String value, @Nullable String base, @Nullable String factor) {
    return new QuantityMention(
        new Span(20, 24),
        new BigDecimal(value),
        "USD",
        false,
        QuantityMention.Role.CHANGE,
        base == null ? null : new BigDecimal(base),
        factor == null ? null : new BigDecimal(factor));
  }

  @Test
  void everyFieldComesBack() {
    assertThat(ClaimJson.read(ClaimJson.write(FULL))).isEqualTo(FULL);
    assertThat(ClaimJson.readAll(ClaimJson.writeAll(List.of(FULL, BARE))))
        .containsExactly(FULL, BARE);
  }

  @Test
  void whatIsMissingStaysMissing() {
    assertThat(ClaimJson.read(ClaimJson.write(BARE))).isEqualTo(BARE);
    assertThat(ClaimJson.write(BARE)).doesNotContain("null", "date", "event");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2020, -, EXACT, 2020-01-01, 2020-12-31
          2020-02, -, EXACT, 2020-02-01, 2020-02-29
          2020-05-07, -, EXACT, 2020-05-07, 2020-05-07
          2019-06, 2019-08, EXACT, 2019-06-01, 2019-08-31
          2018, -, SINCE, 2018-01-01, -
          2025-03, -, UNTIL, -, 2025-03-31
          """)
  void aDateMeansDays(
      String value,
      @Nullable String end,
      TimeValue.Bound bound,
      @Nullable String first,
      @Nullable String last) {
    TimeValue date = new TimeValue(value, end, TimeValue.Precision.DAY, bound, false);
    assertThat(Days.of(date)).isEqualTo(new Days(first, last));
  }
}
