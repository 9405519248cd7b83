package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.record.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in both languages, and what they find. */
class SearchTest {

  @TempDir private static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void fill() {
    Records records =
        new Records()
            .put(
                1,
                Draft.of(
                        "peru",
                        "PER",
                        "2016-03-02",
                        "en",
                        "Ministers of Peru and Namibia meet",
                        "The foreign ministers met in Lima and signed a memorandum on fisheries.",
                        "Namibia’s children will receive schoolbooks.")
                    .says("foreign ministers met in Lima", "CONSULT", "meeting", "political")
                    .by("PER")
                    .to("NAM")
                    .on("2016-03-01")
                    .then())
            .put(
                2,
                Draft.of(
                        "намибия",
                        "NAM",
                        "2016-03-03",
                        "ru",
                        "Встреча послов",
                        "Министр иностранных дел Намибии принял послов Перу и Эквадора.",
                        "Сёстры милосердия посетили посёлки на побережье.")
                    .says("принял послов Перу", "CONSULT", "meeting", "political")
                    .by("NAM")
                    .to("PER")
                    .on("2016-03-02")
                    .then())
            .put(
                3,
                Draft.of(
                    "lesotho",
                    null,
                    "2018-07-11",
                    "en",
                    "Lesotho and Paraguay exchange notes",
                    "A minister of agriculture from Asunción left for Maseru. The trade talks"
                        + " that São Tomé had proposed take place in autumn."));
    index = SearchIndex.open(folder);
    index.catchUp(records);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static List<Long> found(String words) {
    return editions(SearchQuery.of(words).order(SearchQuery.Order.OLDEST));
  }

  private static List<Long> editions(SearchQuery query) {
    return index.documents(query).hits().stream().map(hit -> hit.source().edition()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "minister, 1 3",
    "ministers, 1 3",
    "MINISTERS, 1 3",
    "meet, 1",
    "meeting, 1",
    "child, 1",
    "leave, 3",
    "посол, 2",
    "посла, 2",
    "ПОСЛАМИ, 2",
    "сестра, 2",
    "сёстрам, 2",
    "поселок, 2",
    "посёлку, 2",
    "asuncion, 3",
    "Asunción, 3",
    "sao tome, 3",
    "nothing, ''",
  })
  void aWordIsFoundInAllItsForms(String words, String editions) {
    assertThat(found(words)).isEqualTo(numbers(editions));
  }

  private static List<Long> numbers(String words) {
    return words.isBlank()
        ? List.of()
        : java.util.Arrays.stream(words.split(" ")).map(Long::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"foreign minister\"', 1",
    "'\"minister foreign\"', ''",
    "'\"министров иностранных дел\"', 2",
    "'«иностранное дело»', 2",
    "'\"minister Lima\"', ''",
    "'\"minister Lima\"~2', 1",
    "minister -fishery, 3",
    "minister -fisheries -agriculture, ''",
    "-minister, 2",
    "fisheries OR agriculture, 1 3",
    "fisheries OR agriculture OR посол, 1 2 3",
    "minister fisheries OR maseru, 1 3",
    "fish*, 1",
    "мини*, 2",
    "'', 1 2 3",
  })
  void marksSayHowWordsBelongTogether(String words, String editions) {
    assertThat(found(words)).isEqualTo(numbers(editions));
  }

  @ParameterizedTest
  @CsvSource({"Перу, 1 2", "peru, 1 2", "Намибию, 1 2", "Эквадор, 2", "Republic of Peru, 1 2"})
  void aCountryIsFoundInEitherLanguage(String words, String editions) {
    assertThat(found(words)).isEqualTo(numbers(editions));
  }

  @Test
  void theTitleWeighsMost() {
    assertThat(editions(SearchQuery.of("Lesotho OR fisheries"))).startsWith(3L);
  }

  @ParameterizedTest
  @CsvSource({"Lesoto, Lesotho, 3", "Намибийа, намибия, 2", "Paragvay, paraguay, 3"})
  void aMisspeltNameIsFoundAndSaysSo(String typed, String meant, long edition) {
    Page<DocumentHit> page = index.documents(SearchQuery.of(typed));
    assertThat(page.hits()).extracting(hit -> hit.source().edition()).contains(edition);
    assertThat(page.spellings().get(typed)).contains(meant.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aWordThatStandsSomewhereIsTakenAsItIs() {
    assertThat(index.documents(SearchQuery.of("meat left")).spellings()).containsOnlyKeys("meat");
  }
}
