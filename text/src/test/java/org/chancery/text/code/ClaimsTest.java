package org.chancery.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short texts and the claims that must, or must not, be made of them. */
class ClaimsTest {

  private static final Coder ENGLISH = Coder.of(English.language());
  private static final Coder RUSSIAN = Coder.of(Russian.language());

  static Stream<ToldText> english() {
    return ToldText.load("/org/chancery/text/code/claims-en.txt", "en").stream();
  }

  static Stream<ToldText> russian() {
    return ToldText.load("/org/chancery/text/code/claims-ru.txt", "ru").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void makesTheClaims(ToldText told) {
    makesTheClaims(ENGLISH, told);
  }

  @ParameterizedTest
  @MethodSource("russian")
  void makesTheClaimsOfRussianTexts(ToldText told) {
    makesTheClaims(RUSSIAN, told);
  }

  private static void makesTheClaims(Coder coder, ToldText told) {
    List<String> made =
        coder.code(told.document()).stream()
            .map(ToldText::line)
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    List<String> all = List.copyOf(made);
    for (String expected : told.expected()) {
      assertThat(made.remove(expected)).as("%s%nin %s%nof %s", expected, all, told).isTrue();
    }
    for (String unwanted : told.unwanted()) {
      assertThat(all).as("%s", told).noneMatch(line -> line.startsWith(unwanted + " "));
    }
  }
}
