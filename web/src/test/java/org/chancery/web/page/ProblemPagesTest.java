package org.chancery.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.web.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is told in the language of the page, with what exactly it is. */
class ProblemPagesTest {

  private static final Pattern DETAIL =
      Pattern.compile("<p class=\"note\" lang=\"(\\w\\w)\">([^<]*)</p>");

  @TempDir static Path folder;
  private static House house;

  @BeforeAll
  static void start() {
    house = new House(folder);
  }

  @AfterAll
  static void stop() {
    house.close();
  }

  private static String detail(String path, String language) {
    HttpRequest.Builder request =
        house.to(path).header("Accept", "text/html").header(House.USER, "ana:READER");
    Matcher told = DETAIL.matcher(house.send(request).body());
    assertThat(told.find()).as(path).isTrue();
    assertThat(told.group(1)).as("%s: %s", path, told.group(2)).isEqualTo(language);
    return told.group(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /ru/nowhere | Страницы или ресурса /ru/nowhere нет.
          /ru/documents/999999 | Документа 999999 нет.
          /ru/events/none | События none нет.
          /ru/review | Для этого нужна роль «reviewer».
          /ru/search?status=maybe | status: допустимо только: occurred,
          /ru/search?kind=vist | kind: такого вида утверждений нет
          /ru/search?dyad=Peru | dyad: это не пара кодов вида LAO-RUS
          /ru/search?from=soon | from: это не дата вида 2019, 2019-05 или 2019-05-07
          /ru/search?size=900 | size: допустимо от 1 до 200
          /ru/search?after=x | after: это не место в этом списке
          """)
  void inRussian(String path, String detail) {
    assertThat(detail(path, "ru")).startsWith(detail);
  }

  @Test
  void inEnglish() {
    assertThat(detail("/en/documents/999999", "en")).isEqualTo("There is no document 999999.");
  }
}
