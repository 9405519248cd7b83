package org.chancery.record.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words as a person types them: words, "phrases", "words near"~5, -without, one OR another.
 *     Nothing is a mistake; empty finds all that the filters let through
 * @param only values to choose by: of one dimension any, of several all; of claims, all by one
 *     claim
 * @param happened when the claim's happening falls in these days, as far as its date tells
 * @param published the day of publication
 * @param facets dimensions to count
 * @param size hits at most
 * @param after cursor of the page before, or null for the first page
 */
public record SearchQuery(
    String words,
    Map<Dimension, Set<String>> only,
    Days happened,
    Days published,
    Order order,
    Set<Dimension> facets,
    int size,
    @Nullable String after) {

  /** In which order hits come; equal ones by their number in the record. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /** Most hits on a page. */
  public static final int LARGEST = 1000;

  /** Hits on a page unless said otherwise. */
  public static final int USUAL = 20;

  public SearchQuery {
    Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
    only.forEach(
        (dimension, values) -> {
          Set<String> canonical = new LinkedHashSet<>();
          values.forEach(value -> canonical.add(dimension.canonical(value)));
          if (!canonical.isEmpty()) {
            copy.put(dimension, Set.copyOf(canonical));
          }
        });
    only = Map.copyOf(copy);
    facets = Set.copyOf(facets);
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException(
          "a page has 1 to %d hits, not %d".formatted(LARGEST, size));
    }
  }

  /** Looks for words alone. */
  public static SearchQuery of(String words) {
    return new SearchQuery(
        words, Map.of(), Days.ANY, Days.ANY, Order.RELEVANCE, Set.of(), USUAL, null);
  }

  /** Adds a value to choose by. */
  public SearchQuery only(Dimension dimension, String... values) {
    Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
    more.putAll(only);
    Set<String> all = new LinkedHashSet<>(only.getOrDefault(dimension, Set.of()));
    all.addAll(Set.of(values));
    more.put(dimension, all);
    return new SearchQuery(words, more, happened, published, order, facets, size, after);
  }

  public SearchQuery happened(Days days) {
    return new SearchQuery(words, only, days, published, order, facets, size, after);
  }

  public SearchQuery published(Days days) {
    return new SearchQuery(words, only, happened, days, order, facets, size, after);
  }

  public SearchQuery order(Order by) {
    return new SearchQuery(words, only, happened, published, by, facets, size, after);
  }

  /** Counts the values of these dimensions among all hits. */
  public SearchQuery facets(Dimension... dimensions) {
    Set<Dimension> all = EnumSet.noneOf(Dimension.class);
    all.addAll(Set.of(dimensions));
    return new SearchQuery(words, only, happened, published, order, all, size, after);
  }

  public SearchQuery size(int hits) {
    return new SearchQuery(words, only, happened, published, order, facets, hits, after);
  }

  /** Goes on after a page. */
  public SearchQuery after(@Nullable String cursor) {
    return new SearchQuery(words, only, happened, published, order, facets, size, cursor);
  }
}
