package org.chancery.text.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/** Gathers a language's names of places, of states and of bodies that are named after places. */
final class NameTables {
  private static final List<String> STATE_NAMES = List.of("names", "adjectives", "demonyms");

  private final String resources;
  private final Map<String, List<Site>> sites = new LinkedHashMap<>();
  private final Map<String, Set<String>> countries = new LinkedHashMap<>();

  /**
   * @param resources class-path folder of the language's tables, ending in a slash
   */
  NameTables(String resources) {
    this.resources = resources;
  }

  /** One entry a name. */
  List<PlaceName> names(boolean latin) {
    states();
    places(latin);
    bodies();
    List<PlaceName> names = new ArrayList<>();
    sites.forEach(
        (name, bearers) ->
            names.add(
                new PlaceName(
                    NameIndex.cut(name), bearers, countries.getOrDefault(name, Set.of()))));
    countries.forEach(
        (name, codes) -> {
          if (!sites.containsKey(name)) {
            names.add(new PlaceName(NameIndex.cut(name), List.of(), codes));
          }
        });
    return names;
  }

  private void states() {
    if (NameTables.class.getResource("/" + resources + "states.tsv") == null) {
      return;
    }
    for (Table.Row row : Table.read(resources + "states.tsv").rows()) {
      for (String column : STATE_NAMES) {
        for (String name : row.list(column)) {
          countries.computeIfAbsent(name, n -> new HashSet<>()).add(row.get("code"));
        }
      }
    }
  }

  private void places(boolean latin) {
    Map<String, List<String>> names = Gazetteer.names(resources + "places.tsv");
    for (Site site : Gazetteer.world().sites()) {
      if (latin) {
        file(site.name(), site);
      }
      for (String name : names.getOrDefault(site.id(), List.of())) {
        // A capital's native name that is its state's in this language means the state: "Panamá".
        if (!countries.containsKey(name) || !site.sort().city() || !latin) {
          file(name, site);
        }
      }
    }
  }

  private void file(String name, Site site) {
    sites.computeIfAbsent(name, n -> new ArrayList<>(1)).add(site);
  }

  /** "Shanghai Cooperation Organisation" is one name and no place. */
  private void bodies() {
    for (Table.Row row : Table.read(resources + "organisations.tsv").rows()) {
      for (String name : row.list("names")) {
        if (name.indexOf(' ') > 0) {
          countries.computeIfAbsent(name, n -> new HashSet<>());
        }
      }
    }
  }
}
