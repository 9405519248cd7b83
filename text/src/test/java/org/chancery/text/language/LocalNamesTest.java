package org.chancery.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.mention.Place;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

/** Names that a caller knows stand before those of the tables, and leave the tables alone. */
class LocalNamesTest {

  private static Document document(String language, String text) {
    return new Document(
        "d",
        "d.txt",
        null,
        LocalDate.of(2019, 8, 1),
        "URY",
        language,
        text,
        List.of(new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH)),
        List.of());
  }

  private static LocalNames actor(String words, String code, String sector) {
    return new LocalNames(List.of(new LocalNames.ActorName(words, code, sector)), List.of());
  }

  private static List<String> parties(Claim claim) {
    return claim.recipients().stream().map(p -> p.actor().code()).toList();
  }

  @Test
  void anEnglishNameMeansWhatItsCallerSays() {
    Coder coder = Coder.of(English.language());
    Document gift = document("en", "In May 2019 Uruguay gave Guinea 30 ambulances.");
    assertThat(coder.code(gift))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GIN"));
    Coder taught = coder.with(actor("Guinea", "GNQ", "GOV"));
    assertThat(taught.code(gift))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GNQ"));
    assertThat(coder.code(gift))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GIN"));
    Document longer = document("en", "In May 2019 Uruguay gave Guinea-Bissau 30 ambulances.");
    assertThat(taught.code(longer))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GNB"));
  }

  @Test
  void aRussianNameIsKnownInEveryCase() {
    Coder coder = Coder.of(Russian.language());
    Document gift =
        document("ru", "В мае 2019 года Уругвай передал Гвинее 30 машин скорой помощи.");
    assertThat(coder.code(gift))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GIN"));
    Coder taught = coder.with(actor("Гвинея", "GNQ", "GOV"));
    assertThat(taught.code(gift))
        .extracting(LocalNamesTest::parties)
        .containsExactly(List.of("GNQ"));
  }

  @Test
  void aPlaceMeansWhatItsCallerSays() {
    Coder coder = Coder.of(English.language());
    Document visit =
        document("en", "On 3 July 2019 the ministers of Uruguay and Chile met in Durazno.");
    Place here = new Place("Durazno", "CHL", -33.0, -71.0, null);
    Coder taught =
        coder.with(new LocalNames(List.of(), List.of(new LocalNames.PlaceName("Durazno", here))));
    assertThat(taught.code(visit))
        .extracting(claim -> String.valueOf(claim.place()))
        .allMatch(place -> place.contains("CHL") && place.contains("-33.0"))
        .isNotEmpty();
    assertThat(coder.code(visit))
        .extracting(claim -> String.valueOf(claim.place()))
        .noneMatch(place -> place.contains("CHL"));
  }

  @Test
  void nothingKnownIsNothingChanged() {
    Coder coder = Coder.of(English.language());
    assertThat(coder.with(LocalNames.NONE)).isSameAs(coder);
  }
}
