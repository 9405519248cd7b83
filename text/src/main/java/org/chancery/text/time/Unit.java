package org.chancery.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Lengths of time that words name, in the order of their numbers in the vocabularies, from 1. */
enum Unit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  WEEKEND;

  static Unit of(int number) {
    return values()[number - 1];
  }

  /** The unit that holds {@code day}, moved by {@code shift} units. */
  Period around(LocalDate day, int shift) {
    LocalDate moved = plus(day, shift);
    return switch (this) {
      case DAY -> Period.day(moved);
      case WEEK -> Period.week(moved);
      case MONTH -> Period.month(moved.getYear(), moved.getMonthValue());
      case QUARTER -> Period.quarter(moved.getYear(), (moved.getMonthValue() + 2) / 3);
      case HALF -> Period.half(moved.getYear(), (moved.getMonthValue() + 5) / 6);
      case YEAR -> Period.year(moved.getYear());
      case DECADE -> Period.decade(Math.floorDiv(moved.getYear(), 10) * 10);
      case CENTURY -> Period.century(Math.floorDiv(moved.getYear() - 1, 100) + 1);
      case WEEKEND -> weekend(moved);
    };
  }

  /** {@code day} moved by {@code count} units. */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plus(count, ChronoUnit.DECADES);
      case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
    };
  }

  private static Period weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    return Period.days(monday.plusDays(5), monday.plusDays(6));
  }
}
