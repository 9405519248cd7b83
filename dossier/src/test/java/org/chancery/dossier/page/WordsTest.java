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
    assertThat(ru.of(may)).isEqualTo("май 2019");
    TimeValue since =
        new TimeValue("2019-05", null, TimeValue.Precision.MONTH, TimeValue.Bound.SINCE, false);
    assertThat(ru.of(since)).isEqualTo("с мая 2019");
    assertThat(en.of(TimeValue.interval("2019-05-03", "2019-05-05", TimeValue.Precision.DAY)))
        .isEqualTo("3 May 2019 – 5 May 2019");
    assertThat(ru.of(TimeValue.exact("2019-05-03", TimeValue.Precision.DAY)))
        .isEqualTo("3 мая 2019");
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    assertThatThrownBy(() -> new Words("xx")).hasMessageContaining("'xx'");
  }
}
