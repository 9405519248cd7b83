package org.chancery.record.reconcile;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * The days within which something happened, as one claim tells it.
 *
 * @param first days since 1970-01-01
 * @param last likewise, inclusive
 */
record Window(long first, long last) {

  /** How far an open interval reaches, in days: a generation. */
  private static final long OPEN = 30L * 365;

  /** A visit or a summit lasts at most this many days. */
  private static final int OCCASION = 10;

  private static final int MONTH = 31;
  private static final int YEAR = 366;

  /** Empty where there is no date, or none that a calendar knows. */
  static Optional<Window> of(@Nullable TimeValue date) {
    if (date == null) {
      return Optional.empty();
    }
    try {
      long first = first(date.value());
      long last = last(date.end() == null ? date.value() : date.end());
      return switch (date.bound()) {
        case EXACT -> last < first ? Optional.empty() : Optional.of(new Window(first, last));
        case SINCE, AFTER -> Optional.of(new Window(first, last + OPEN));
        case UNTIL, BEFORE -> Optional.of(new Window(first - OPEN, last));
      };
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }

  private static long first(String value) {
    return switch (value.length()) {
      case 4 -> Year.parse(value).atDay(1).toEpochDay();
      case 7 -> YearMonth.parse(value).atDay(1).toEpochDay();
      default -> LocalDate.parse(value).toEpochDay();
    };
  }

  private static long last(String value) {
    return switch (value.length()) {
      case 4 -> LocalDate.of(Year.parse(value).getValue(), 12, 31).toEpochDay();
      case 7 -> YearMonth.parse(value).atEndOfMonth().toEpochDay();
      default -> LocalDate.parse(value).toEpochDay();
    };
  }

  long days() {
    return last - first + 1;
  }

  /** One day. */
  boolean exact() {
    return first == last;
  }

  /** Short enough to be one occasion. */
  boolean occasion() {
    return days() <= OCCASION;
  }

  boolean withinMonth() {
    return days() <= MONTH;
  }

  boolean withinYear() {
    return days() <= YEAR;
  }

  boolean meets(Window other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(Window other) {
    return first <= other.first && other.last <= last;
  }

  /** Days between two windows that do not meet; 0 where they do. */
  long gap(Window other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /** From so many days before a day to so many after it. */
  static Window around(long day, int before, int after) {
    return new Window(day - before, day + after);
  }
}
