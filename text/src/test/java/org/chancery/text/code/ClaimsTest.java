package org.chancery.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short texts and the claims that must, or must not, be made of them. */
class ClaimsTest {

  private static final Language ENGLISH = English.language();
  private static final Coder CODER = Coder.of(ENGLISH);

  static Stream<ToldText> english() {
    return ToldText.load("/org/chancery/text/code/claims-en.txt", "en").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void makesTheClaims(ToldText told) {
    List<String> made =
        CODER.code(told.document()).stream()
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
