package org.chancery.record.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name. */
class SoundTest {

  @ParameterizedTest
  @CsvSource({
    "Wambui, Вамбуи",
    "Salcedo, Сальседо",
    "Hruška, Грушка",
    "Zielińska, Зелиньская",
    "Zhang, Чжан",
    "Szabó, Сабо",
    "Hassan, Хасан",
    "Pacheco, Пашеку",
    "Kumasi, Кумаси",
    "Khan, Хан",
    "Casablanca, Касабланкой",
    "Petrov, Петрова"
  })
  void aNameIsKnownInTheOtherAlphabet(String latin, String cyrillic) {
    assertThat(Sound.alike(latin, cyrillic)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Wambui, Ченгар",
    "Salcedo, Моралес",
    "Asante, Бонсу",
    "Kumasi, Тамале",
    "Petrov, Иванов",
    "Lubega, Мусевени",
    "Praia, Ассомаде",
    "Hartono, Сетиаван"
  })
  void anotherNameIsAnother(String latin, String cyrillic) {
    assertThat(Sound.alike(latin, cyrillic)).isFalse();
  }
}
