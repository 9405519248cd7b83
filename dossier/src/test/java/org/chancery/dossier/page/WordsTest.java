package org.chancery.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream(
                "/org/chancery/dossier/page/" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties en = words("en");
    Properties ru = words("ru");
    assertThat(new TreeSet<>(ru.keySet())).isEqualTo(new TreeSet<>(en.keySet()));
    for (String key : en.stringPropertyNames()) {
      for (String slot : List.of("{0}", "{1}", "{2}", "{3}")) {
        assertThat(ru.getProperty(key).contains(slot))
            .as(key + " " + slot)
            .isEqualTo(en.getProperty(key).contains(slot));
      }
    }
  }

  @Test
  void everyKindAndAreaHasALabelInBoth() {
    for (String language : Words.LANGUAGES) {
      Words words = new Words(language);
      for (Table.Row row : Table.read("org/chancery/text/ontology/kinds.tsv").rows()) {
        assertThat(words.get("kind." + row.get("kind"))).isNotBlank();
        assertThat(words.get("area." + row.get("area"))).isNotBlank();
      }
      for (Table.Row row : Table.read("org/chancery/dossier/countries.tsv").rows()) {
        assertThat(words.get("head." + row.get("head_of_state"))).isNotBlank();
        for (String code : row.list("languages")) {
          assertThat(words.languageName(code)).as(code).isNotEqualTo(code);
        }
      }
      for (Table.Row row : Table.read("org/chancery/record/successors.tsv").rows()) {
        assertThat(words.get("ended." + row.get("predecessor"))).isNotBlank();
      }
    }
  }

  @Test
  void datesKeepTheirPrecision() {
    Dates en = new Dates(new Words("en"));
    Dates ru = new Dates(new Words("ru"));
    TimeValue may = TimeValue.exact("2019-05", TimeValue.Precision.MONTH);
    assertThat(en.of(may)).isEqualTo("May 2019");
    assertThat(ru.of(may)).isEqualTo("май 2019\u00a0г.");
    TimeValue since =
        new TimeValue("2019-05", null, TimeValue.Precision.MONTH, TimeValue.Bound.SINCE, false);
    assertThat(ru.of(since)).isEqualTo("с мая 2019\u00a0г.");
    assertThat(ru.of(TimeValue.exact("2019-05-03", TimeValue.Precision.DAY)))
        .isEqualTo("3 мая 2019\u00a0г.");
    TimeValue about =
        new TimeValue("2019-05", null, TimeValue.Precision.MONTH, TimeValue.Bound.EXACT, true);
    assertThat(ru.of(about)).isEqualTo("около мая 2019\u00a0г.");
  }

  /** What both ends have in common is said once. */
  @ParameterizedTest
  @CsvSource({
    "2025-03-03/2025-03-05, 3–5 March 2025, 3–5 марта 2025_г.",
    "2025-02-27/2025-03-02, 27 February – 2 March 2025, 27 февраля – 2 марта 2025_г.",
    "2024-12-30/2025-01-02, 30 December 2024 – 2 January 2025,"
        + " 30 декабря 2024_г. – 2 января 2025_г.",
    "2025-03/2025-05, March–May 2025, март–май 2025_г.",
    "2024-11/2025-02, November 2024 – February 2025, ноябрь 2024_г. – февраль 2025_г.",
    "2019/2021, 2019–2021, 2019–2021_гг.",
    "2019/2021-05, 2019 – May 2021, 2019_г. – май 2021_г.",
    "2025-03-05, 5 March 2025, 5 марта 2025_г.",
    "2025, 2025, 2025_г.",
    "later, later, later"
  })
  void periodsAreToldAsTheLanguageTellsThem(String iso, String english, String russian) {
    assertThat(new Dates(new Words("en")).iso(iso)).isEqualTo(english);
    assertThat(new Dates(new Words("ru")).iso(iso)).isEqualTo(russian.replace('_', '\u00a0'));
  }

  /** Nobody reads a code where the coder's own tables have a name. */
  @Test
  void whateverTheCoderCanNameHasANameInBothLanguages() {
    for (String language : Words.LANGUAGES) {
      Words words = new Words(language);
      for (String table : List.of("states", "organisations")) {
        for (Table.Row row :
            Table.read("org/chancery/text/language/" + language + "/" + table + ".tsv").rows()) {
          String code = row.get("code");
          List<String> names = row.list("names");
          if (!names.isEmpty() && !names.getFirst().equals(code)) {
            assertThat(words.name(code)).as("%s in %s", code, language).isNotEqualTo(code);
          }
        }
      }
      assertThat(words.name("EURASIANCOMMISSION")).isEqualTo(words.name("EurAsianCommission"));
      assertThat(words.name("no such")).isEqualTo("no such");
    }
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    assertThatThrownBy(() -> new Words("xx")).hasMessageContaining("'xx'");
  }
}
