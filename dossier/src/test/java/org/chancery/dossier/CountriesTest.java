package org.chancery.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void hasEveryMemberOfTheUnitedNationsWithNamesSourcesAndSensibleFigures() {
    Table table = Table.read("org/chancery/dossier/countries.tsv");
    assertThat(table.rows().stream().filter(row -> !row.get("un_member").isEmpty())).hasSize(193);
    for (Table.Row row : table.rows()) {
      Country country = Countries.find(row.get("code")).orElseThrow();
      for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("ru")}) {
        assertThat(country.names(locale).common()).as(row.where()).isNotBlank();
        assertThat(country.names(locale).official()).as(row.where()).isNotBlank();
        assertThat(country.names(locale).capital()).as(row.where()).isNotBlank();
      }
      assertThat(country.names(Locale.of("ru")).official()).containsPattern("\\p{IsCyrillic}");
      assertThat(country.sources()).as(row.where()).isNotEmpty();
      assertThat(row.get("un_member")).as(row.where()).matches("(\\d{4}-\\d\\d-\\d\\d)?");
      assertThat(row.get("independence")).as(row.where()).matches("(\\d{4}(-\\d\\d){0,2})?");
      assertThat(country.languages()).as(row.where()).isNotEmpty();
    }
  }
}
