package org.chancery.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  private static final Pattern GIVEN = Pattern.compile("t\\.(?:get|count)\\(\"([^\"]+)\"");

  /** Only Russian has a form for few. */
  @Test
  void everyTextIsThereInBothLanguages() {
    TreeSet<String> russian = new TreeSet<>(Texts.of("ru").keys());
    russian.removeIf(key -> key.endsWith(".few"));
    assertThat(Texts.of("en").keys()).containsExactlyInAnyOrderElementsOf(russian);
  }

  @Test
  void bothLanguagesFillInTheSame() {
    for (String key : Texts.of("en").keys()) {
      assertThat(places(Texts.of("ru").get(key)))
          .as(key)
          .isEqualTo(places(Texts.of("en").get(key)));
    }
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).sorted().toList();
  }

  @Test
  void templatesNameTextsThatAreThere() throws IOException {
    for (Path template : templates()) {
      Matcher given = GIVEN.matcher(Files.readString(template));
      while (given.find()) {
        String key = given.group(1);
        if (!key.endsWith(".")) {
          assertThat(Texts.of("en").keys())
              .as("%s in %s", key, template)
              .containsAnyOf(key, key + ".one");
        }
      }
    }
  }

  @Test
  void nothingGoesIntoAPageUnescapedAndNoPageBringsScriptsOrStylesOfItsOwn() throws IOException {
    for (Path template : templates()) {
      assertThat(Files.readString(template))
          .as("%s", template)
          .doesNotContain("$unsafe", "<style", "javascript:")
          .doesNotContainPattern("\\s(style|on[a-z]+)=")
          .doesNotContainPattern("<script(?! src=)");
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, en",
        "'', en",
        "ru, ru",
        "'de, ru;q=0.8, en;q=0.9', en",
        "'ru-RU,ru;q=0.9,en;q=0.1', ru",
        "'en;q=0, ru;q=0.1', ru",
        "'*', en",
        "';;q=x', en"
      })
  void theBestLanguageIsThatWhichTheBrowserWants(String accepted, String language) {
    assertThat(Tongue.best(accepted)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 документ",
    "2, 2 документа",
    "5, 5 документов",
    "11, 11 документов",
    "21, 21 документ",
    "112, 112 документов"
  })
  void russianCountsInThreeForms(long number, String text) {
    assertThat(Texts.of("ru").count("total.documents", number)).isEqualTo(text);
  }
}
