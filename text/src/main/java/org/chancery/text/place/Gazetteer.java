package org.chancery.text.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world: cities of 15,000 people and more, capitals, provinces, seas. Data of
 * GeoNames (CC BY 4.0), Unicode CLDR and ISO 3166-2; see {@code tools/gazetteer}. Immutable.
 */
public final class Gazetteer {
  private static final String TABLE = "org/chancery/text/world/places.tsv";

  /** Reads the table when it is first asked for. */
  private static final class World {
    private static final Gazetteer INSTANCE = new Gazetteer(Table.read(TABLE));
  }

  private final Map<String, Site> sites;

  private Gazetteer(Table table) {
    Map<String, Site> read = LinkedHashMap.newLinkedHashMap(table.rows().size());
    for (Table.Row row : table.rows()) {
      Site site = site(row);
      read.put(site.id(), site);
    }
    this.sites = Collections.unmodifiableMap(read);
  }

  /** The gazetteer that ships with the program. */
  public static Gazetteer world() {
    return World.INSTANCE;
  }

  public Optional<Site> find(String id) {
    return Optional.ofNullable(sites.get(id));
  }

  /** Every site: areas, then provinces, then cities, the largest first. */
  public Collection<Site> sites() {
    return sites.values();
  }

  /**
   * Names of sites in a language, the gazetteer's English ones aside.
   *
   * @param file class-path name of a table with the columns {@code id} and {@code names}
   * @return names by id
   */
  static Map<String, List<String>> names(String file) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Table.Row row : Table.read(file).rows()) {
      names.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).addAll(row.list("names"));
    }
    return names;
  }

  private static Site site(Table.Row row) {
    return new Site(
        row.get("id"),
        row.get("name"),
        Site.Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)),
        orNull(row.get("country")),
        orNull(row.get("province")),
        number(row.get("latitude")),
        number(row.get("longitude")),
        Integer.parseInt(row.get("population")));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
