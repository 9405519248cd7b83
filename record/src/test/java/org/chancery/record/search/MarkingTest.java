package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.record.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked is what was printed, whatever marks, joiners and rare letters stand in it. */
class MarkingTest {

  @TempDir private Path folder;

  /** The text's words at the marks, as the text has them. */
  private String marked(String language, String text, String words) {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(
          new Records().put(7, Draft.of("d", null, "2020-02-02", language, "Title", text)));
      int[] points = ("Title\n" + text + "\n").codePoints().toArray();
      List<Mark> marks = index.marks(words, 7);
      List<Mark> shown =
          index.documents(SearchQuery.of(words)).hits().stream()
              .flatMap(hit -> hit.snippets().stream())
              .flatMap(snippet -> snippet.marks().stream())
              .toList();
      assertThat(shown).isEqualTo(marks);
      return marks.stream()
          .map(m -> new String(points, m.start(), m.end() - m.start()))
          .collect(Collectors.joining("|"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'The envoys met in Suva.', meet, met",
    "en, '𝒜 🦜🦜 parrots flew 🦜 parrot!', parrot, parrots|parrot",
    "en, 'Sao Tome, Sa\u0303o Tome\u0301 and São Tomé', 'são tomé', 'Sao|Tome|Sa\u0303o|Tome\u0301|São|Tomé'",
    "en, 'The fish\u00aderies and fisheries', fishery, 'fish\u00aderies|fisheries'",
    "en, 'A vice\u2011president, the vice-presidents', vice-president, 'vice\u2011president|vice-presidents'",
    "en, 'the prime minister and a prime\u00a0minister', '\"prime minister\"', 'prime minister|prime\u00a0minister'",
    "en, 'Fiji’s ports, Fiji''s port', Fiji, 'Fiji’s|Fiji''s'",
    "ru, 'посо\u0301л, послы и ПОСЛАМ', посол, 'посо\u0301л|послы|ПОСЛАМ'",
    "ru, 'Самолёт, само\u00adлеты, самоле\u0308ты', самолет, 'Самолёт|само\u00adлеты|самоле\u0308ты'",
    "ru, '«послы» 🛶 мои\u0306 посол', 'мой', 'мои\u0306'",
    "ru, 'визит премьер-министра Фиджи', '\"премьер-министр Фиджи\"', 'премьер-министра Фиджи'",
    "en, 'sign, then sign the deed', '\"sign the deed\" sign', 'sign|sign the deed'",
  })
  void theWordsAtTheMarksAreThoseOfTheText(
      String language, String text, String words, String expected) {
    assertThat(marked(language, text, words)).isEqualTo(expected);
  }

  @Test
  void aSnippetIsAStretchOfTheTextAndItsMarksLieInIt() {
    String filler =
        IntStream.range(0, 400).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));
    String text = filler + " 🦜 переговоры о рыболовстве " + filler + " переговоров " + filler;
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records().put(1, Draft.of("d", null, "2020-02-02", "ru", "Т", text)));
      DocumentHit hit = index.documents(SearchQuery.of("переговоры")).hits().getFirst();
      int[] points = ("Т\n" + text + "\n").codePoints().toArray();
      assertThat(hit.snippets()).hasSize(2);
      for (Snippet snippet : hit.snippets()) {
        String there = new String(points, snippet.start(), snippet.end() - snippet.start());
        assertThat(snippet.text()).isEqualTo(there).hasSizeLessThan(300);
        assertThat(snippet.marks())
            .isNotEmpty()
            .allMatch(m -> m.start() >= snippet.start() && m.end() <= snippet.end());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "кот", "🦜", "ຂໍ້"})
  void aScriptWithoutBlanksIsCutBetweenCharacters(String word) {
    String text = "🦜鸚".repeat(400) + word + "🦜鵡".repeat(400);
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records().put(1, Draft.of("d", null, "2020-02-02", "zh", "T", text)));
      for (String words : new String[] {"", "鵡", "鸚", word}) {
        for (DocumentHit hit : index.documents(SearchQuery.of(words)).hits()) {
          for (Snippet snippet : hit.snippets()) {
            assertThat(snippet.text().codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
            assertThat(("T\n" + text).contains(snippet.text().strip())).isTrue();
          }
        }
      }
    }
  }

  @Test
  void aQuotesMarksCountInTheDocument() {
    Draft draft =
        Draft.of("d", "TON", "2020-02-02", "en", "🦜", "🦜 Tonga opened a consulate in Suva.")
            .says("opened a consulate in Suva", "AGREE", "consulate", "diplomatic")
            .by("TON")
            .to("FJI")
            .then();
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records().put(1, draft));
      ClaimHit hit = index.claims(SearchQuery.of("consulates")).hits().getFirst();
      int[] points = draft.coded().document().text().codePoints().toArray();
      Mark mark = hit.quote().marks().getFirst();
      assertThat(new String(points, mark.start(), mark.end() - mark.start()))
          .isEqualTo("consulate");
      assertThat(hit.quote().start()).isEqualTo(10);
    }
  }

  @Test
  void titlesAreMarkedToo() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(
          new Records().put(1, Draft.of("d", null, "2020-02-02", "en", "🦜 Parrots", "None.")));
      assertThat(index.documents(SearchQuery.of("parrot")).hits())
          .extracting(DocumentHit::title)
          .containsExactly(new Snippet(0, 9, "🦜 Parrots", List.of(new Mark(2, 9))));
    }
  }
}
