package org.chancery.record.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as reviewers write them: {@code 2020}, {@code 2020-05}, {@code 2020-05-07}, {@code
 * 2020-05-07/2020-05-09}, each after {@code about}, {@code since}, {@code until}, {@code before} or
 * {@code after} where the words say so.
 */
final class DateValue {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final List<Bound> BOUNDS =
      List.of(Bound.SINCE, Bound.UNTIL, Bound.BEFORE, Bound.AFTER);

  private DateValue() {}

  /** Null for the empty value. */
  static @Nullable TimeValue read(String value) {
    if (value.isEmpty()) {
      return null;
    }
    String rest = value.toLowerCase(Locale.ROOT);
    boolean approximate = rest.startsWith("about ");
    rest = approximate ? rest.substring("about ".length()).strip() : rest;
    Bound bound = Bound.EXACT;
    for (Bound some : BOUNDS) {
      if (rest.startsWith(word(some) + " ")) {
        bound = some;
        rest = rest.substring(word(some).length()).strip();
      }
    }
    String[] ends = rest.split("/", -1);
    if (ends.length > 2 || (ends.length == 2 && bound != Bound.EXACT)) {
      throw new Unreadable("an interval has two ends and no other bound, as 2020-05-07/2020-05-09");
    }
    Precision precision = precision(ends[0]);
    String end = ends.length == 2 ? ends[1] : null;
    if (end != null && (precision(end) != precision || end.compareTo(ends[0]) <= 0)) {
      throw new Unreadable("an interval ends after it begins, and both ends are told alike");
    }
    return new TimeValue(ends[0], end, precision, bound, approximate);
  }

  private static Precision precision(String cut) {
    try {
      return switch (cut.length()) {
        case YEAR -> of(Precision.YEAR, LocalDate.parse(cut + "-01-01"));
        case MONTH -> of(Precision.MONTH, LocalDate.parse(cut + "-01"));
        case DAY -> of(Precision.DAY, LocalDate.parse(cut));
        default ->
            throw new Unreadable("'%s' is no date as 2020, 2020-05 or 2020-05-07".formatted(cut));
      };
    } catch (DateTimeException e) {
      throw new Unreadable("'%s' is no day, month or year of the calendar".formatted(cut));
    }
  }

  /** The precision, where the calendar has the first day of what is told. */
  private static Precision of(Precision precision, LocalDate first) {
    if (first.getYear() < 1) {
      throw new Unreadable("years count from 1");
    }
    return precision;
  }

  static String write(@Nullable TimeValue date) {
    if (date == null) {
      return "";
    }
    String about = date.approximate() ? "about " : "";
    String bound = date.bound() == Bound.EXACT ? "" : word(date.bound()) + " ";
    return about + bound + date.value() + (date.end() == null ? "" : "/" + date.end());
  }

  private static String word(Bound bound) {
    return bound.name().toLowerCase(Locale.ROOT);
  }
}
