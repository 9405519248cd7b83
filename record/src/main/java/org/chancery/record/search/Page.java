package org.chancery.record.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hits, and what there is besides.
 *
 * @param total hits on all pages
 * @param next cursor to the next page, or null where this is the last
 * @param facets counts of the dimensions that were asked for, the most frequent value first
 * @param spellings words that stand nowhere, and what was looked for in their stead
 * @param <H> the sort of hits
 */
public record Page<H>(
    long total,
    List<H> hits,
    @Nullable String next,
    Map<Dimension, List<Count>> facets,
    Map<String, List<String>> spellings) {

  public Page {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    spellings = Map.copyOf(spellings);
  }

  /** All there is on one page, without counts. */
  public static <H> Page<H> of(List<H> hits) {
    return new Page<>(hits.size(), hits, null, Map.of(), Map.of());
  }

  /** How many hits have a value. */
  public record Count(String value, int hits) {}
}
