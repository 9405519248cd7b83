package org.chancery.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.resource.Table;
import org.chancery.text.resource.Table.Row;
import org.jspecify.annotations.Nullable;

/** The table of states. */
public final class Countries {

  private static final Map<String, Country> BY_CODE = new HashMap<>();

  static {
    for (Row row : Table.read("org/chancery/dossier/countries.tsv").rows()) {
      BY_CODE.put(row.get("code"), country(row));
    }
  }

  private Countries() {}

  /**
   * The facts of a state.
   *
   * @param code ISO 3166-1 alpha-3
   */
  public static Optional<Country> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  private static Country country(Row row) {
    return new Country(
        row.get("code"),
        row.get("alpha2"),
        new Country.Names(row.get("name_en"), row.get("official_en"), row.get("capital_en")),
        new Country.Names(row.get("name_ru"), row.get("official_ru"), row.get("capital_ru")),
        filled(row.get("currency")),
        row.list("languages"),
        number(row.get("area_km2")),
        number(row.get("population")),
        filled(row.get("population_year")),
        row.get("head_of_state"),
        filled(row.get("un_member")),
        filled(row.get("independence")),
        row.list("sources"));
  }

  private static @Nullable String filled(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Long number(String cell) {
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }
}
