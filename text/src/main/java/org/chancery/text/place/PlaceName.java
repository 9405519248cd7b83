package org.chancery.text.place;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A name in a language and all that bears it.
 *
 * @param words the name, one entry a token
 * @param sites every site that bears it; empty where the name is none of a place
 * @param countries codes of the states that bear it or whose adjective it is
 */
record PlaceName(List<String> words, List<Site> sites, Set<String> countries) {

  PlaceName {
    words = List.copyOf(words);
    sites = List.copyOf(sites);
    countries = Set.copyOf(countries);
  }

  /** The one name made of two entries that agree in every word. */
  static PlaceName merge(PlaceName a, @Nullable PlaceName b) {
    if (b == null) {
      return a;
    }
    Set<String> countries = new TreeSet<>(a.countries);
    countries.addAll(b.countries);
    return new PlaceName(
        a.words,
        java.util.stream.Stream.concat(a.sites.stream(), b.sites.stream()).distinct().toList(),
        countries);
  }

  boolean country() {
    return !countries.isEmpty();
  }
}
