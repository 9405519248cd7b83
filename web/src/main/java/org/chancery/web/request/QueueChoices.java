package org.chancery.web.request;

import io.javalin.http.Context;
import org.chancery.record.Dyad;
import org.chancery.record.review.QueueFilter;
import org.chancery.record.search.Dimension;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads from a request's parameters which claims a reviewer wants to see. */
public final class QueueChoices {

  public static final String DYAD = "dyad";
  public static final String TYPE = "type";
  public static final String KIND = "kind";
  public static final String LANGUAGE = "language";
  public static final String PUBLISHER = "publisher";
  public static final String DOCUMENT = "document";
  public static final String SECOND = "second";

  private QueueChoices() {}

  /**
   * The filter.
   *
   * @param by who asks
   * @throws Problem where a value makes no sense, naming the parameter
   */
  public static QueueFilter of(Context request, String by) {
    return QueueFilter.ALL
        .dyad(dyad(value(request, DYAD)))
        .type(canonical(request, TYPE, Dimension.TYPE))
        .kind(value(request, KIND))
        .language(canonical(request, LANGUAGE, Dimension.LANGUAGE))
        .publisher(canonical(request, PUBLISHER, Dimension.PUBLISHER))
        .edition(edition(value(request, DOCUMENT)))
        .secondBy("true".equals(value(request, SECOND)) ? by : null);
  }

  private static @Nullable String value(Context request, String name) {
    String value = request.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String canonical(Context request, String name, Dimension dimension) {
    String value = value(request, name);
    return value == null ? null : dimension.canonical(value);
  }

  private static @Nullable Dyad dyad(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String[] codes = Dimension.DYAD.canonical(value).split("-");
    if (codes.length != 2 || codes[0].equals(codes[1])) {
      throw Problem.invalid(DYAD, "is no pair of codes as LAO-RUS");
    }
    return new Dyad(codes[0], codes[1]);
  }

  private static @Nullable Long edition(@Nullable String value) {
    try {
      return value == null ? null : Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw Problem.invalid(DOCUMENT, "is no number of an edition");
    }
  }
}
