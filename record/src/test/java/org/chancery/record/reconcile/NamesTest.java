package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Karin Hofbauer, К. Хофбауэром",
    "Sergey Shcherbakov, Сергея Щербакова",
    "Khalid al-Kubaisi, Халид аль-Кубайси",
    "Tendai Chirwa, Тендаи Чирвой",
    "Mukhtar Tleuberdi, Мухтаром Тлеуберди",
    "Jean-Yves Le Drian, Ле Дриан",
    "Péter Szijjártó, Петер Сийярто",
    "J. Kamau, John Kamau"
  })
  void oneNameInTwoSpellings(String a, String b) {
    assertThat(Names.forms(a)).containsAnyElementsOf(Names.forms(b));
  }

  @ParameterizedTest
  @CsvSource({"Ivanov, Petrov", "Diallo, Keita", "Хофбауэр, Хофман", "Li, Xi", "Zorman, Zeman"})
  void twoNames(String a, String b) {
    assertThat(Names.forms(a)).doesNotContainAnyElementsOf(Names.forms(b));
  }
}
