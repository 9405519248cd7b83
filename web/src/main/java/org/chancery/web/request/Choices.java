package org.chancery.web.request;

import io.javalin.http.Context;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.record.search.Days;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.store.WantedEvents;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query from a request's parameters, which are named as the options of {@code chancery
 * search}. Empty values count as left out, as browsers send them so.
 */
public final class Choices {

  public static final String WORDS = "q";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String PUBLISHED_FROM = "published-from";
  public static final String PUBLISHED_TO = "published-to";
  public static final String ORDER = "order";
  public static final String FACET = "facet";
  public static final String SIZE = "size";
  public static final String AFTER = "after";

  /** Hits on a page at most; a program that wants all follows the cursor. */
  public static final int LARGEST = 200;

  private final Context request;

  private Choices(Context request) {
    this.request = request;
  }

  /**
   * The query.
   *
   * @param usual order where the request names none
   * @throws Problem where a value makes no sense, naming the parameter
   */
  public static SearchQuery of(Context request, SearchQuery.Order usual) {
    return new Choices(request).query(usual);
  }

  /**
   * The events that are asked for: by parties ({@code country}, {@code dyad}), type, kind, status,
   * corroboration and days.
   *
   * @throws Problem where a value makes no sense, naming the parameter
   */
  public static WantedEvents events(Context request) {
    Choices choices = new Choices(request);
    Set<String> parties = new LinkedHashSet<>();
    choices
        .values(Dimension.COUNTRY)
        .forEach(code -> parties.add(Dimension.COUNTRY.canonical(code)));
    for (String dyad : choices.values(Dimension.DYAD)) {
      parties.addAll(List.of(Dimension.DYAD.canonical(dyad).split("-")));
    }
    Days days = choices.days(FROM, TO);
    return new WantedEvents(
        parties,
        choices.one(Dimension.TYPE),
        choices.one(Dimension.KIND),
        choices.one(Dimension.STATUS),
        choices.one(Dimension.CORROBORATION),
        days.first(),
        days.last());
  }

  /** How many entries of a list are asked for on a page. */
  public static int size(Context request) {
    return new Choices(request).size();
  }

  private @Nullable String one(Dimension dimension) {
    List<String> values = values(dimension);
    return values.isEmpty() ? null : dimension.canonical(values.getFirst());
  }

  private SearchQuery query(SearchQuery.Order usual) {
    String words = value(WORDS);
    SearchQuery query = SearchQuery.of(words == null ? "" : words);
    for (Dimension dimension : Dimension.values()) {
      List<String> values = values(dimension);
      if (!values.isEmpty()) {
        query = query.only(dimension, values.toArray(String[]::new));
      }
    }
    return query
        .happened(days(FROM, TO))
        .published(days(PUBLISHED_FROM, PUBLISHED_TO))
        .order(order(usual))
        .facets(facets().toArray(Dimension[]::new))
        .size(size())
        .after(value(AFTER));
  }

  private @Nullable String value(String name) {
    String value = request.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private List<String> values(Dimension dimension) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : request.queryParams(dimension.word())) {
      if (!value.isBlank()) {
        check(dimension, value.strip());
        values.add(value.strip());
      }
    }
    return new ArrayList<>(values);
  }

  private static void check(Dimension dimension, String value) {
    String fault = dimension.fault(dimension.canonical(value));
    if (fault != null) {
      throw Problem.invalid(dimension.word(), fault);
    }
  }

  private Days days(String from, String to) {
    return new Days(day(from).first(), day(to).last());
  }

  private Days day(String name) {
    String value = value(name);
    try {
      return value == null ? Days.ANY : Days.of(value);
    } catch (DateTimeParseException e) {
      throw Problem.invalid(name, "is no date as 2019, 2019-05 or 2019-05-07");
    }
  }

  private SearchQuery.Order order(SearchQuery.Order usual) {
    String value = value(ORDER);
    return value == null ? usual : constant(ORDER, SearchQuery.Order.values(), value);
  }

  private Set<Dimension> facets() {
    Set<Dimension> facets = EnumSet.noneOf(Dimension.class);
    for (String values : request.queryParams(FACET)) {
      for (String value : values.split(",")) {
        if (!value.isBlank()) {
          facets.add(constant(FACET, Dimension.values(), value.strip()));
        }
      }
    }
    return facets;
  }

  private int size() {
    return number(value(SIZE), SearchQuery.USUAL);
  }

  private static int number(@Nullable String value, int usual) {
    try {
      int size = value == null ? usual : Integer.parseInt(value);
      if (size >= 1 && size <= LARGEST) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw Problem.invalid(SIZE, "is no number");
    }
    throw Problem.invalid(SIZE, "is not from 1 to " + LARGEST);
  }

  private static <E extends Enum<E>> E constant(String name, E[] values, String value) {
    for (E one : values) {
      if (word(one).equals(value)) {
        return one;
      }
    }
    throw Problem.invalid(name, "is none of " + words(values));
  }

  /** The words that an enumeration's constants have in parameters, parted by commas. */
  private static String words(Enum<?>[] values) {
    return String.join(", ", Arrays.stream(values).map(Choices::word).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
