package org.chancery.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.span.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a visit or a meeting takes place. */
class VisitPlacesTest {

  private static final Coder ENGLISH = Coder.of(English.language());
  private static final Coder RUSSIAN = Coder.of(Russian.language());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The Peruvian Foreign Minister visited Ghana in May 2012.|GHA",
        "en|The Peruvian Foreign Minister visited Accra in May 2012.|GHA",
        "en|The President of Chad met the Prime Minister of Fiji at the White House.|USA",
        "en|The Danish Prime Minister received the President of Peru at Marienborg.|DNK",
        "en|President Silva of Brazil welcomed King Felipe of Spain to the Planalto Palace.|BRA",
        "ru|Президент Чада посетил с визитом Перу.|PER",
        "ru|Король Испании принял президента Перу во дворце Сарсуэла.|ESP",
      })
  void liesInTheHostCountry(String language, String text, String country) {
    Passage all =
        new Passage(new Span(0, text.codePointCount(0, text.length())), Passage.Role.PARAGRAPH);
    LocalDate day = LocalDate.of(2019, 6, 3);
    Document document =
        new Document("t", "t", null, day, null, language, text, List.of(all), List.of());
    List<Claim> claims = (language.equals("en") ? ENGLISH : RUSSIAN).code(document);
    assertThat(claims)
        .extracting(Claim::place)
        .filteredOn(Objects::nonNull)
        .extracting(p -> p.country())
        .contains(country);
  }
}
