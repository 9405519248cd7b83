package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.Texts;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.en.EnglishTimes;
import org.chancery.text.language.ru.RussianTimes;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences in the manner of ministries with the times they tell. */
class TimesTest {

  private static final MentionReader<TimeMention> ENGLISH = new EnglishTimes();
  private static final MentionReader<TimeMention> RUSSIAN = new RussianTimes();

  @TestFactory
  Stream<DynamicTest> readsEnglish() {
    return goldens("english.tsv", ENGLISH);
  }

  @TestFactory
  Stream<DynamicTest> readsRussian() {
    return goldens("russian.tsv", RUSSIAN);
  }

  private static Stream<DynamicTest> goldens(String file, MentionReader<TimeMention> reader) {
    return Table.read("org/chancery/text/time/" + file).rows().stream()
        .map(
            row -> {
              String day = row.get("published");
              LocalDate published = day.isEmpty() ? null : LocalDate.parse(day);
              String text = row.get("sentence").replace('_', '\u00a0').replace('~', '\u2011');
              return DynamicTest.dynamicTest(
                  row.where() + " " + text,
                  () ->
                      assertThat(
                              Shown.line(
                                  reader
                                      .read(
                                          Texts.document(text, published, null, "xx"),
                                          List.of(Texts.sentence(text)))
                                      .getFirst()))
                          .isEqualTo(row.get("times")));
            });
  }

  /** Each row that can be misread carries an example. */
  @TestFactory
  Stream<DynamicTest> runsTheExamplesOfTheEnglishWords() {
    return examples("en", ENGLISH);
  }

  @TestFactory
  Stream<DynamicTest> runsTheExamplesOfTheRussianWords() {
    return examples("ru", RUSSIAN);
  }

  private static Stream<DynamicTest> examples(String language, MentionReader<TimeMention> reader) {
    return Table.read("org/chancery/text/language/" + language + "/times.tsv").rows().stream()
        .filter(row -> row.get("example").contains("="))
        .map(
            row -> {
              String[] parts = row.get("example").split("=", 2);
              String text = parts[0].strip();
              return DynamicTest.dynamicTest(
                  row.where() + " " + text,
                  () ->
                      assertThat(
                              Shown.line(
                                  reader
                                      .read(
                                          Texts.document(
                                              text, LocalDate.of(2020, 6, 10), null, language),
                                          List.of(Texts.sentence(text)))
                                      .getFirst()))
                          .isEqualTo(parts[1].strip()));
            });
  }

  @Test
  void keepsTheWordsThatLeadToTheDate() {
    String text = "The envoys met again in May last year.";
    TimeMention mention =
        ENGLISH
            .read(
                Texts.document(text, LocalDate.of(2020, 6, 10), null, "en"),
                List.of(Texts.sentence(text)))
            .getFirst()
            .getFirst();
    assertThat(mention.span().in(text)).isEqualTo("in May last year");
  }

  @Test
  void carriesThatYearFromSentenceToSentence() {
    String text = "Chad opened its embassy in 1974. In May of that year the envoy arrived.";
    int cut = text.indexOf("In May");
    List<List<TimeMention>> found =
        ENGLISH.read(
            Texts.document(text, LocalDate.of(2020, 6, 10), null, "en"),
            List.of(Texts.part(text, 0, cut), Texts.part(text, cut, text.length())));
    assertThat(Shown.line(found.getLast())).isEqualTo("1974-05");
  }
}
