package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final String TEXT =
      "\n\nThe delegations met for two days and spoke about ferries and fishing.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry of Foreign Affairs of the Republic of Slovenia | SVN",
        "Norwegian Ministry of Defence | NOR",
        "Embassy of Japan in Kenya | JPN",
        "Royal Thai Embassy | THA",
        "Permanent Mission of Ecuador to the United Nations | ECU",
        "MINISTRY OF FOREIGN AFFAIRS OF MALAYSIA | MYS",
        "Министерство иностранных дел Республики Таджикистан | TJK",
        "Посольство Республики Беларусь в Китайской Народной Республике | BLR",
        "МИД России | RUS",
        "THE WHITE HOUSE | USA",
        "Article by Foreign Minister Wang Yi for the newspaper “La Nación” | CHN",
        "Interview with Finnish Foreign Minister Pekka Haavisto | FIN",
        "Статья Министра иностранных дел России С.В.Лаврова для газеты «Аль-Ахрам» | RUS",
        "Выступление Президента Республики Узбекистан на открытии форума | UZB"
      })
  void isToldByTheFirstLine(String line, String country) throws IOException {
    assertThat(publisher(line + TEXT)).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru–Portugal relations",
        "Portugal opens an embassy in Lima",
        "White House calls off visit to Lisbon",
        "Joint statement by the Foreign Ministers of Peru and Portugal",
        "Visit of the Minister of Foreign Affairs of Peru to Portugal",
        "Президент Перу прибыл в Лиссабон",
        "Первый раунд консультаций"
      })
  void isLeftOpenWhereNothingTellsItSurely(String line) throws IOException {
    assertThat(publisher(line + TEXT)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.mofa.gov.bd/press,BGD",
    "https://gov.uk/news,GBR",
    "https://mid.ru/ru/1,RUS",
    "state.gov,USA",
    "https://www.exteriores.gob.es/,ESP",
    "https://mfa.gov.lv/x,LVA",
    "https://pm.gov.au,AUS",
    "PER,PER",
    "Chile,CHL"
  })
  void isToldByTheAddressInAHead(String origin, String country) throws IOException {
    assertThat(publisher("---\nsource_url: " + origin + "\n---" + TEXT)).isEqualTo(country);
  }

  private @Nullable String publisher(String text) throws IOException {
    return Reading.file(Files.writeString(folder.resolve("a.md"), text)).publisher();
  }
}
