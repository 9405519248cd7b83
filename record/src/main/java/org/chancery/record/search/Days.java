package org.chancery.record.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Days from first to last, both inclusive; null where that side is open.
 *
 * @param first or null: whenever it began
 * @param last or null: until today and on
 */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

  /** All days. */
  public static final Days ANY = new Days(null, null);

  /** Days of a year that can be counted in an index: before and after that nothing is dated. */
  private static final long FAR = 4_000_000;

  /**
   * The days that a date covers at its precision, "since" and "until" taken at their word.
   *
   * @return null where the value is no date of the calendar
   */
  static @Nullable Days of(TimeValue time) {
    LocalDate first = first(time.value());
    LocalDate last = last(time.end() == null ? time.value() : time.end());
    if (first == null || last == null) {
      return null;
    }
    return switch (time.bound()) {
      case EXACT -> last.isBefore(first) ? new Days(first, first) : new Days(first, last);
      case SINCE, AFTER -> new Days(first, null);
      case UNTIL, BEFORE -> new Days(null, last);
    };
  }

  /**
   * The days of a year, month or day as a user writes it.
   *
   * @throws DateTimeParseException where it is none of these
   */
  public static Days of(String value) {
    LocalDate first = first(value);
    LocalDate last = last(value);
    if (first == null || last == null) {
      throw new DateTimeParseException("no date as 2019, 2019-05 or 2019-05-07", value, 0);
    }
    return new Days(first, last);
  }

  /** Whether it is open on both sides. */
  boolean any() {
    return first == null && last == null;
  }

  long from() {
    return first == null ? -FAR : first.toEpochDay();
  }

  long to() {
    return last == null ? FAR : last.toEpochDay();
  }

  private static @Nullable LocalDate first(String value) {
    try {
      return switch (value.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
        case 7 -> YearMonth.parse(value).atDay(1);
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable LocalDate last(String value) {
    LocalDate first = first(value);
    if (first == null) {
      return null;
    }
    return switch (value.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
