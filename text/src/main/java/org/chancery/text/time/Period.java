package org.chancery.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;

/**
 * A stretch of days, known to a precision.
 *
 * @param last inclusive
 */
record Period(LocalDate first, LocalDate last, Precision precision, boolean approximate) {

  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "period ends on " + last + " before it starts on " + first);
    }
  }

  static Period day(LocalDate day) {
    return days(day, day);
  }

  static Period days(LocalDate first, LocalDate last) {
    return new Period(first, last, Precision.DAY, false);
  }

  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), Precision.WEEK, false);
  }

  static Period month(int year, int month) {
    return months(year, month, 1);
  }

  /** So many months from {@code month} on; the month may be less than 1 or more than 12. */
  static Period months(int year, int month, int count) {
    YearMonth from = YearMonth.of(year, 1).plusMonths(month - 1L);
    return new Period(
        from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth(), Precision.MONTH, false);
  }

  static Period quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, 3).at(Precision.QUARTER);
  }

  static Period half(int year, int half) {
    return months(year, half * 6 - 5, 6);
  }

  /** Winter runs from December into the year after. */
  static Period season(int year, int season) {
    return months(year, season == 1 ? 12 : season * 3 - 3, 3).at(Precision.SEASON);
  }

  static Period year(int year) {
    return years(year, year);
  }

  static Period years(int first, int last) {
    return new Period(
        LocalDate.of(first, Month.JANUARY, 1),
        LocalDate.of(last, Month.DECEMBER, 31),
        Precision.YEAR,
        false);
  }

  static Period decade(int first) {
    return years(first, first + 9).at(Precision.DECADE);
  }

  static Period century(int number) {
    return years(number * 100 - 99, number * 100);
  }

  Period at(Precision finer) {
    return new Period(first, last, finer, approximate);
  }

  Period about() {
    return new Period(first, last, precision, true);
  }

  /** From this period's start to the other's end, at the finer precision of the two. */
  Period to(Period other) {
    Precision finer = precision.compareTo(other.precision) > 0 ? precision : other.precision;
    return new Period(first, other.last, finer, approximate || other.approximate);
  }

  /** The early (0), middle (1) or late (2) third of the period. */
  Period part(int part) {
    return switch (precision) {
      case DAY, WEEK -> partOfWeek(part);
      case MONTH -> first.getMonth() == last.getMonth() ? partOfMonth(part) : partOfMonths(part);
      case DECADE -> partOfYears(part);
      case YEAR -> first.getYear() == last.getYear() ? partOfMonths(part) : partOfYears(part);
      case QUARTER, SEASON -> months(first.getYear(), first.getMonthValue() + part, 1).about();
    };
  }

  private Period partOfWeek(int part) {
    if (last.equals(first)) {
      return this;
    }
    int[] from = {0, 2, 4};
    int[] to = {2, 4, 6};
    return days(first.plusDays(from[part]), first.plusDays(to[part])).about();
  }

  private Period partOfMonth(int part) {
    LocalDate start = first.plusDays(10L * part);
    return days(start, part == 2 ? last : start.plusDays(9)).about();
  }

  private Period partOfMonths(int part) {
    int count = Math.max(1, monthsLong() / 3);
    return months(first.getYear(), first.getMonthValue() + part * count, count).about();
  }

  private Period partOfYears(int part) {
    int length = last.getYear() - first.getYear() + 1;
    int from = first.getYear() + third(length, part);
    return years(from, first.getYear() + third(length, part + 1) - 1).about();
  }

  private static int third(int length, int part) {
    return (int) Math.round(length * part / 3.0);
  }

  /** The half or the quarter with this number, from 1, of {@code of}. */
  Period slice(int number, int of) {
    int length = monthsLong() / of;
    if (length == 0) {
      return sliceOfDays(number, of);
    }
    if (length % 12 == 0) {
      int years = length / 12;
      int from = first.getYear() + (number - 1) * years;
      return years(from, from + years - 1);
    }
    Period slice = months(first.getYear(), first.getMonthValue() + (number - 1) * length, length);
    return of == 4 ? slice.at(Precision.QUARTER) : slice;
  }

  /** Of a month or less: the 1st to the 15th, the 16th to the end. */
  private Period sliceOfDays(int number, int of) {
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    return days(
        first.plusDays(length * (number - 1) / of), first.plusDays(length * number / of - 1));
  }

  private int monthsLong() {
    return (last.getYear() - first.getYear()) * 12
        + last.getMonthValue()
        - first.getMonthValue()
        + 1;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  TimeValue value(Bound bound) {
    String from = cut(first);
    String to = cut(last);
    return switch (bound) {
      case EXACT -> new TimeValue(from, from.equals(to) ? null : to, precision, bound, approximate);
      case SINCE, BEFORE -> new TimeValue(from, null, precision, bound, approximate);
      case UNTIL, AFTER -> new TimeValue(to, null, precision, bound, approximate);
    };
  }

  private String cut(LocalDate day) {
    int year = day.getYear();
    return switch (precision) {
      case DECADE, YEAR -> String.format(Locale.ROOT, "%04d", year);
      case QUARTER, SEASON, MONTH ->
          String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
      case WEEK, DAY ->
          String.format(
              Locale.ROOT, "%04d-%02d-%02d", year, day.getMonthValue(), day.getDayOfMonth());
    };
  }
}
