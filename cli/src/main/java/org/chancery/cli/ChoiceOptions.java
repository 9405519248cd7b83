package org.chancery.cli;

import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.search.Days;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What hits are chosen by. An option may be repeated: then any of its values will do. */
final class ChoiceOptions {

  @Option(names = "--country", paramLabel = "ISO3", description = "who takes part in a claim")
  private List<String> country = List.of();

  @Option(names = "--dyad", paramLabel = "AAA-BBB", description = "two who take part in one claim")
  private List<String> dyad = List.of();

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type of a claim, as CONSULT")
  private List<String> type = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "kind of a claim, as visit")
  private List<String> kind = List.of();

  @Option(names = "--area", paramLabel = "AREA", description = "area of a claim, as economic")
  private List<String> area = List.of();

  @Option(names = "--status", paramLabel = "STATUS", description = "occurred, planned, denied, …")
  private List<String> status = List.of();

  @Option(names = "--side", paramLabel = "ISO3", description = "who asserts a claim")
  private List<String> side = List.of();

  @Option(
      names = "--corroboration",
      paramLabel = "WHO",
      description = {"both-sides, one-side-and-others, one-side or others tell its event"})
  private List<String> corroboration = List.of();

  @Option(names = "--publisher", paramLabel = "ISO3", description = "who published the document")
  private List<String> publisher = List.of();

  @Option(names = "--language", paramLabel = "xx", description = "language of the document")
  private List<String> language = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "year of publication")
  private List<String> year = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "happened on that day or later")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "happened by that day")
  private @Nullable String to;

  @Option(names = "--published-from", paramLabel = "DATE", description = "published then or later")
  private @Nullable String publishedFrom;

  @Option(names = "--published-to", paramLabel = "DATE", description = "published by then")
  private @Nullable String publishedTo;

  /** Puts them to a query. Dates are days, months or years: 2019 is all of it. */
  SearchQuery choose(SearchQuery query) {
    Map<Dimension, List<String>> given = new EnumMap<>(Dimension.class);
    given.put(Dimension.COUNTRY, country);
    given.put(Dimension.DYAD, dyad);
    given.put(Dimension.TYPE, type);
    given.put(Dimension.KIND, kind);
    given.put(Dimension.AREA, area);
    given.put(Dimension.STATUS, status);
    given.put(Dimension.SIDE, side);
    given.put(Dimension.CORROBORATION, corroboration);
    given.put(Dimension.PUBLISHER, publisher);
    given.put(Dimension.LANGUAGE, language);
    given.put(Dimension.YEAR, year);
    SearchQuery chosen = query;
    for (Map.Entry<Dimension, List<String>> one : given.entrySet()) {
      one.getValue().forEach(value -> check(one.getKey(), value));
      Set<String> values = new LinkedHashSet<>(one.getValue());
      if (!values.isEmpty()) {
        chosen = chosen.only(one.getKey(), values.toArray(String[]::new));
      }
    }
    return chosen
        .happened(days("--from", from, "--to", to))
        .published(days("--published-from", publishedFrom, "--published-to", publishedTo));
  }

  /** Refuses what nothing can have: a slip of the pen must not pass for an empty store. */
  static void check(Dimension dimension, String value) {
    String fault = dimension.fault(dimension.canonical(value));
    if (fault != null) {
      throw new UsageProblem("--" + dimension.word() + " '" + value + "' " + fault);
    }
  }

  private static Days days(
      String fromOption, @Nullable String from, String toOption, @Nullable String to) {
    Days first = from == null ? Days.ANY : day(fromOption, from);
    Days last = to == null ? Days.ANY : day(toOption, to);
    return new Days(first.first(), last.last());
  }

  private static Days day(String option, String value) {
    try {
      return Days.of(value);
    } catch (DateTimeParseException e) {
      throw new UsageProblem(option + " '" + value + "' is no date as 2019, 2019-05 or 2019-05-07");
    }
  }
}
