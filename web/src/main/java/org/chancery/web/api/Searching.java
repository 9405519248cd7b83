package org.chancery.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.SearchQuery;
import org.chancery.text.claim.Status;
import org.chancery.web.request.Choices;

/** The parameters by which documents and claims are chosen, as {@link Choices} reads them. */
final class Searching {

  private static final String DATE = "; a day, month or year as 2019, 2019-05 or 2019-05-07";

  private Searching() {}

  /** By what to choose, in which order, and which page. */
  static List<Parameter> parameters(SearchQuery.Order usual) {
    List<Parameter> all = new ArrayList<>();
    all.add(
        Parameter.query(
            Choices.WORDS,
            "words in any of their forms, \"phrases\", \"near words\"~5, -without, one OR another"));
    for (Dimension dimension : Dimension.values()) {
      all.add(of(dimension));
    }
    all.addAll(happened());
    all.add(Parameter.query(Choices.PUBLISHED_FROM, "published then or later" + DATE));
    all.add(Parameter.query(Choices.PUBLISHED_TO, "published by then" + DATE));
    all.add(
        Parameter.query(Choices.ORDER, "order of the hits; " + word(usual) + " unless said")
            .of(Arrays.stream(SearchQuery.Order.values()).map(Searching::word).toList()));
    all.addAll(page());
    return all;
  }

  /** When it happened. */
  static List<Parameter> happened() {
    return List.of(
        Parameter.query(Choices.FROM, "happened then or later" + DATE),
        Parameter.query(Choices.TO, "happened by then" + DATE));
  }

  /** Which page. */
  static List<Parameter> page() {
    return List.of(
        Parameter.query(Choices.SIZE, "entries at most")
            .number(1, Choices.LARGEST, SearchQuery.USUAL),
        Parameter.query(Choices.AFTER, "cursor: the value of next of the page before"));
  }

  /** What to count. */
  static Parameter facets() {
    return Parameter.query(Choices.FACET, "count the values of this among all hits")
        .many()
        .of(Arrays.stream(Dimension.values()).map(Dimension::word).toList());
  }

  /** By which values of a dimension to choose. */
  static Parameter of(Dimension dimension) {
    Parameter parameter = Parameter.query(dimension.word(), description(dimension)).many();
    return dimension == Dimension.STATUS
        ? parameter.of(Arrays.stream(Status.values()).map(Status::word).toList())
        : parameter;
  }

  private static String description(Dimension dimension) {
    return switch (dimension) {
      case COUNTRY ->
          "code of a party to a claim, as LAO; ended states are found by successors too";
      case DYAD -> "two who take part in one claim, as LAO-RUS";
      case TYPE -> "PLOVER type of a claim, as CONSULT";
      case KIND -> "kind of a claim, as visit";
      case AREA -> "area of a claim, as economic";
      case STATUS -> "status of a claim";
      case SIDE -> "code of who asserts a claim";
      case CORROBORATION ->
          "who tells a claim's event: both-sides, one-side-and-others, one-side, others";
      case PUBLISHER -> "code of the country whose body published the document";
      case LANGUAGE -> "ISO 639-1 of the document";
      case YEAR -> "year of publication of a document, of happening of a claim";
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
