package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields as reviewers write them: what is written is read again as the same. */
class ValuesTest {

  private static final String TEXT = "🕊 Forty tractors went to Kisumu.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020",
        "2020-05",
        "2020-05-07",
        "2020-05-07/2020-05-09",
        "2019/2021",
        "about 2020-05",
        "since 2018",
        "until 2025-12",
        "before 2001-02-03",
        "about after 1999"
      })
  void dates(String value) {
    assertThat(DateValue.write(DateValue.read(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May",
        "2020-13",
        "2021-02-29",
        "2020-05-07/2020-05",
        "2020-05/2020-05",
        "2021/2020",
        "since 2018/2019",
        "2018/2019/2020",
        "20-05-07",
        "0000"
      })
  void noDates(String value) {
    assertThatThrownBy(() -> DateValue.read(value)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KEN:GOV",
        "KEN:MIL; UN:IGO",
        "KEN:GOV (A. Njoroge | Minister of Trade)",
        "KEN:GOV ( | Minister)",
        "KEN:GOV (A. Njoroge | )"
      })
  void parties(String value) {
    assertThat(PartyValue.write(PartyValue.read(value, List.of(), TEXT))).isEqualTo(value);
  }

  @Test
  void aPartysWordsAreMarkedInCodePoints() {
    ActorMention words =
        Objects.requireNonNull(PartyValue.read("KEN @26-32", List.of(), TEXT).getFirst().words());
    assertThat(words.span().in(TEXT)).isEqualTo("isumu.");
    assertThatThrownBy(() -> PartyValue.read("KEN @26", List.of(), TEXT))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> PartyValue.read("KEN @26-260", List.of(), TEXT))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> PartyValue.read("KEN (", List.of(), TEXT))
        .isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "40 tractor (count)",
        "about 2500000 USD (money); 12.5 % (percent)",
        "15 session (ordinal)",
        "dozen (count)",
        "-3 °C (measure)"
      })
  void quantities(String value) {
    Span quote = new Span(3, 17);
    List<QuantityMention> read = QuantityValue.read(value, List.of(), quote, TEXT);
    assertThat(QuantityValue.write(read)).isEqualTo(value);
    assertThat(read).allMatch(q -> q.span().equals(quote));
  }

  @Test
  void rolesOfNumbersFollowFromTheirUnits() {
    List<QuantityMention> read =
        QuantityValue.read("5 USD; 5 %; 5 cow", List.of(), new Span(0, 2), TEXT);
    assertThat(read).extracting(q -> q.role().name()).containsExactly("MONEY", "PERCENT", "COUNT");
    assertThatThrownBy(() -> QuantityValue.read("5 cow (herd)", List.of(), new Span(0, 2), TEXT))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void placesAreFoundInTheGazetteer() {
    Place kisumu = Objects.requireNonNull(PlaceValue.read("Kisumu, KEN", null));
    assertThat(kisumu.gazetteer()).startsWith("geonames:");
    assertThat(PlaceValue.read(String.valueOf(kisumu.gazetteer()), null)).isEqualTo(kisumu);
    assertThat(PlaceValue.read("KEN", null)).isEqualTo(new Place(null, "KEN", null, null, null));
    assertThat(PlaceValue.read("Nowhere, KEN", null))
        .isEqualTo(new Place("Nowhere", "KEN", null, null, null));
    assertThat(PlaceValue.read("", kisumu)).isNull();
    for (String wrong : List.of("Kisumu, XYZ", "XYZ")) {
      assertThatThrownBy(() -> PlaceValue.read(wrong, null)).isInstanceOf(Unreadable.class);
    }
    assertThat(PlaceValue.write(kisumu)).isEqualTo("Kisumu, KEN");
  }
}
