package org.chancery.text.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RussianDeclensionTest {

  private static final RussianDeclension DECLENSION = RussianDeclension.standard();

  static List<Table.Row> names() throws Exception {
    try (var in = RussianDeclensionTest.class.getResourceAsStream("cases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Table.parse("cases.tsv", text).rows();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void putsNamesIntoAllCases(Table.Row row) {
    List<String> found =
        Arrays.stream(Case.values()).map(c -> DECLENSION.form(row.get("nom"), c)).toList();
    assertThat(found)
        .containsExactlyElementsOf(
            Arrays.stream(Case.values()).map(c -> row.get(c.marker)).toList());
  }

  @Test
  void anAdjectiveHasTheFormsOfAllGenders() {
    assertThat(DECLENSION.forms("ганский"))
        .contains("ганская", "ганского", "ганскую", "ганские", "ганскими", "ганское");
  }
}
