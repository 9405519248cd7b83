package org.chancery.text.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the tables of organisations, whatever is added to them. */
class OrganisationTablesTest {
  private static final String BASE = "org/chancery/text/";
  private static final Table WORLD = Table.read(BASE + "world/organisations.tsv");
  private static final Table STATES = Table.read(BASE + "world/states.tsv");

  private static Table words(String language) {
    return Table.read(BASE + "language/" + language + "/organisations.tsv");
  }

  private static List<String> codes(Table table) {
    return table.rows().stream().map(row -> row.get("code")).toList();
  }

  @Test
  void everyCodeStandsOnceAndIsNoState() {
    assertThat(codes(WORLD)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(codes(STATES));
  }

  @Test
  void membersAreStatesOrOrganisations() {
    Set<String> known = new HashSet<>(codes(STATES));
    known.addAll(codes(WORLD));
    for (Table.Row row : WORLD.rows()) {
      assertThat(known).as(row.where()).containsAll(row.list("members"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyOrganisationHasANameInEveryLanguage(String language) {
    Table words = words(language);
    assertThat(codes(words)).containsExactlyElementsOf(codes(WORLD));
    for (Table.Row row : words.rows()) {
      assertThat(row.list("names")).as(row.where()).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void noNameIsSharedAndFewAbbreviations(String language) {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Table.Row row : words(language).rows()) {
      for (String name : row.list("names")) {
        String other = owners.put(name, row.get("code"));
        assertThat(other).as("%s, also %s: %s", row.where(), other, name).isNull();
      }
      for (String abbreviation : row.list("abbreviations")) {
        String other = owners.putIfAbsent(abbreviation, row.get("code"));
        if (other != null && !other.equals(row.get("code"))) {
          shared.add(abbreviation);
        }
      }
    }
    // «ВАС» is both the East Asia Summit and the East African Community.
    assertThat(shared).isSubsetOf("ВАС");
  }
}
