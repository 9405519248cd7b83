package org.chancery.text.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Calendars whose years texts name beside or instead of the common ones. */
enum Era {
  COMMON,
  BEFORE_CHRIST,
  /** Thai reckoning: the year 2563 is 2020. */
  BUDDHIST,
  /** Lunar: a year that begins and ends inside common years. */
  ISLAMIC,
  /** Solar: a year from one March to the next. */
  PERSIAN;

  static Era of(int number) {
    return values()[number];
  }

  /** The days of year {@code year}; null where the calendar does not reach it. */
  @Nullable Period year(int year) {
    return switch (this) {
      case COMMON -> Period.year(year);
      case BEFORE_CHRIST -> Period.year(1 - year);
      case BUDDHIST -> year > 543 ? Period.year(year - 543) : null;
      case ISLAMIC -> islamic(year);
      case PERSIAN -> persian(year);
    };
  }

  /** By the Umm al-Qura calendar where the JDK knows it, else by the mean length of its years. */
  private static @Nullable Period islamic(int year) {
    if (year >= 1300 && year <= 1599) {
      HijrahDate first = HijrahDate.of(year, 1, 1);
      HijrahDate last = first.plus(1, ChronoUnit.YEARS).minus(1, ChronoUnit.DAYS);
      return Period.years(common(first), common(last));
    }
    int common = (int) (622 + year * 0.970224);
    return year > 0 ? Period.year(common).about() : null;
  }

  private static @Nullable Period persian(int year) {
    return year > 0 ? Period.years(year + 621, year + 622) : null;
  }

  private static int common(HijrahDate day) {
    return LocalDate.ofEpochDay(day.getLong(ChronoField.EPOCH_DAY)).getYear();
  }
}
