package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.text.Texts;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.en.EnglishTimes;
import org.chancery.text.language.ru.RussianTimes;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words of time stand together, a reader reads on: a text never breaks it. */
class AnyWordsOfTimeTest {

  private static final int PHRASES = 40_000;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "2",
          "4",
          "12",
          "13",
          "29",
          "30",
          "31",
          "32",
          "60",
          "99",
          "366",
          "1445",
          "1900",
          "1996",
          "2024",
          "2567",
          "9999",
          "123456",
          "99999999999",
          "2011/12",
          "04.05.2011",
          "31.02",
          "1990s",
          "90-х",
          "II",
          "XXI",
          "-",
          "–",
          ",",
          ".",
          "(",
          ")");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void readsOnWhateverItMeets(String language) {
    MentionReader<TimeMention> reader =
        language.equals("en") ? new EnglishTimes() : new RussianTimes();
    List<String> words = new ArrayList<>(NUMBERS);
    Table.read("org/chancery/text/language/" + language + "/times.tsv")
        .rows()
        .forEach(row -> words.addAll(List.of(row.get("words").split("\\|"))));
    Random random = new Random(7);
    for (int i = 0; i < PHRASES; i++) {
      String text = phrase(words, random);
      LocalDate published = i % 5 == 0 ? null : LocalDate.of(2024, 2, 29);
      assertThatCode(
              () ->
                  reader.read(
                      Texts.document(text, published, null, language),
                      List.of(Texts.sentence(text))))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static String phrase(List<String> words, Random random) {
    List<String> chosen = new ArrayList<>();
    for (int n = 2 + random.nextInt(6); n > 0; n--) {
      chosen.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", chosen);
  }
}
