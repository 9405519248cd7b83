package org.chancery.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private static final Lemmas ENGLISH = English.lemmas();
  private static final Lemmas RUSSIAN = Russian.lemmas();

  @ParameterizedTest
  @CsvSource({
    "ministers, minister",
    "met, meet",
    "children, child",
    "Memoranda, memorandum",
    "left, leave",
    "left, left",
    "Zambians, zambian",
    "shearwaters, shearwater",
  })
  void anEnglishFormHasItsBaseForms(String form, String lemma) {
    assertThat(ENGLISH.of(form)).contains(lemma).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"Laos", "gas", "press", "Tunis", "x", "-", "2019", "s"})
  void noPluralIsGuessedWhereNoneIs(String form) {
    assertThat(ENGLISH.of(form)).noneMatch(lemma -> lemma.length() < form.length());
  }

  @ParameterizedTest
  @CsvSource({
    "послов, посол",
    "стали, сталь",
    "стали, стать",
    "людей, человек",
    "САМОЛЁТОВ, самолет",
    "шёл, идти",
    "тонге, тонга",
    "Сауджанде, сауджанда",
    "дипмиссиям, дипмиссия",
  })
  void aRussianFormHasItsBaseForms(String form, String lemma) {
    assertThat(RUSSIAN.of(form)).contains(lemma).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"''", "-", "2019", "x", "Ы", "№"})
  void oddFormsAreNoTrouble(String form) {
    assertThat(RUSSIAN.of(form)).allMatch(lemma -> lemma.length() <= form.length());
  }
}
